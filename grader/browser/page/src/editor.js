/* The editor: CodeMirror in a shadow root, where its styles are sheets that the page's policy allows. */
import { defaultKeymap, history, historyKeymap, indentLess, indentMore, indentWithTab, redo, undo } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { Annotation, EditorState, Prec, StateEffect, StateField } from "@codemirror/state";
import { Decoration, drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";

const ours = Annotation.define();
const pointTo = StateEffect.define();
const pointed = StateField.define({
  create: () => Decoration.none,
  update(marks, change) {
    if (change.docChanged && !change.annotation(ours)) return Decoration.none;
    for (const effect of change.effects) if (effect.is(pointTo)) return marksOf(change.state, effect.value);
    return marks.map(change.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function marksOf(state, number) {
  if (!number || number > state.doc.lines) return Decoration.none;
  return Decoration.set([Decoration.line({ class: "pointed" }).range(state.doc.line(number).from)]);
}

const MONO = 'ui-monospace, "Cascadia Mono", "D2Coding", Menlo, Consolas, "Noto Sans Mono CJK KR", monospace';
const theme = EditorView.theme({
  "&": { height: "100%", fontSize: "0.95rem", color: "var(--ink)", backgroundColor: "var(--ground)" },
  "&.cm-focused": { outline: "3px solid var(--link)", outlineOffset: "-3px" },
  ".cm-scroller": { fontFamily: MONO, lineHeight: "1.5", overflow: "auto" },
  ".cm-content": { caretColor: "var(--ink)", padding: "0.5rem 0" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  ".cm-gutters": { backgroundColor: "var(--ground)", color: "var(--faint)", border: "none" },
  ".cm-activeLine": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--link) 7%, transparent)" },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink)" },
  ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": {
    background: "color-mix(in srgb, var(--link) 25%, transparent)",
  },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "color-mix(in srgb, var(--link) 22%, transparent)" },
  ".pointed": { boxShadow: "inset 4px 0 var(--bad)", backgroundColor: "color-mix(in srgb, var(--bad) 9%, transparent)" },
  ".tok-keyword, .tok-operatorKeyword": { color: "var(--code-word)", fontWeight: "600" },
  ".tok-string, .tok-string2": { color: "var(--code-string)" },
  ".tok-comment": { color: "var(--faint)" },
  ".tok-number, .tok-bool, .tok-atom": { color: "var(--code-number)" },
  ".tok-definition": { color: "var(--code-name)" },
});

export class Editor {
  constructor(place, { changed, check, label, description, phrases }) {
    this.root = place.attachShadow({ mode: "open" });
    this.about = { changed, check, label, description, phrases };
    this.view = new EditorView({ root: this.root, parent: this.root, state: this.state("") });
    this.view.dom.parentNode.host.classList.add("filled");
  }

  state(text) {
    const { changed, check, label, description, phrases } = this.about;
    return EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(keymap.of([{ key: "Mod-Enter", run: () => (check(), true) }])),
        keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
        history(),
        lineNumbers(),
        highlightActiveLine(),
        matchMedia("(pointer: fine)").matches ? drawSelection() : [],
        indentOnInput(),
        bracketMatching(),
        indentUnit.of("    "),
        EditorState.tabSize.of(4),
        EditorState.phrases.of(phrases),
        python(),
        syntaxHighlighting(classHighlighter),
        pointed,
        theme,
        EditorView.contentAttributes.of({ "aria-label": label, "aria-description": description, tabindex: "0", lang: "" }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !update.transactions.some((one) => one.annotation(ours))) changed(this.text);
        }),
      ],
    });
  }

  get text() {
    return this.view.state.doc.toString();
  }

  get isComposing() {
    return this.view.composing;
  }

  /* Begin anew with a text: what was undone before belongs to another. */
  begin(text) {
    this.view.setState(this.state(text));
  }

  /* Put another text in place; undo brings the old one back. */
  replace(text) {
    this.view.dispatch({
      changes: { from: 0, to: this.view.state.doc.length, insert: text },
      annotations: ours.of(true),
      effects: pointTo.of(null),
    });
  }

  point(number, goThere = false) {
    const there = number && number <= this.view.state.doc.lines ? this.view.state.doc.line(number).from : null;
    const effects = [pointTo.of(number)];
    if (there !== null && goThere) effects.push(EditorView.scrollIntoView(there, { y: "center" }));
    this.view.dispatch({ effects });
  }

  undo() {
    undo(this.view);
    this.view.focus();
  }

  redo() {
    redo(this.view);
    this.view.focus();
  }

  indent() {
    indentMore(this.view);
    this.view.focus();
  }

  outdent() {
    indentLess(this.view);
    this.view.focus();
  }

  focus() {
    this.view.focus();
  }

  close() {
    this.view.destroy();
  }
}
