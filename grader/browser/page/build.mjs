/* Makes of src/ the few files in ../assets, which are committed: who installs the program has no npm. */
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const ASSETS = join(HERE, "..", "assets");
const read = (...parts) => readFileSync(join(HERE, ...parts), "utf8");

const common = { bundle: true, minify: true, target: "es2022", legalComments: "none", write: false, metafile: true };
const sources = { "app.js": "esm", "editor.js": "esm", "worker.js": "iife", "sw.js": "iife" };
const made = {};
const used = new Set();
for (const [name, format] of Object.entries(sources)) {
  const { outputFiles, metafile } = await build({
    ...common,
    absWorkingDir: HERE,
    entryPoints: [`src/${name}`],
    format,
    external: ["./editor.js?v=__VERSION__"],
  });
  made[name] = outputFiles[0].text;
  for (const path of Object.keys(metafile.inputs)) {
    const found = path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/);
    if (found) used.add(found[1]);
  }
}
const { outputFiles } = await build({ ...common, absWorkingDir: HERE, entryPoints: ["src/app.css"] });
made["app.css"] = outputFiles[0].text;
made["index.html"] = read("index.html");
made["LICENSES.txt"] = [...used].sort().map(licence).join("\n\n");

/* The course's digest stands in for __DIGEST__ when a site is made; ours says which page it is. */
const digest = createHash("sha256").update(JSON.stringify(made)).digest("hex").slice(0, 8);
mkdirSync(ASSETS, { recursive: true });
for (const [name, text] of Object.entries(made)) {
  writeFileSync(join(ASSETS, name), text.replaceAll("__VERSION__", `__DIGEST__-${digest}`));
}
copyFileSync(join(HERE, "icon.svg"), join(ASSETS, "icon.svg"));

function licence(name) {
  const folder = join(HERE, "node_modules", name);
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file || !existsSync(join(folder, file))) throw new Error(`${name} has no licence file`);
  return `${name} ${about.version} (${about.license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
