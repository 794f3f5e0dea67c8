"""Makes the picture of a slope in exercise 4, for every language without a word: ``python docs/images/slope.py``."""

from __future__ import annotations

from pathlib import Path

PICTURE = Path(__file__).parents[2] / "exercises" / "04-activations" / "README-slope.svg"
ACROSS, DOWN = 120, 68  # pixels for 1 to the right and for 1 up
LEFT, TOP = -1.4, 4.7  # the corner of the picture
WIDTH, HEIGHT = 4.4, 5.5
INK, CURVE, TANGENT, CHORD = "#444", "#0072b2", "#d55e00", "#777"


def at(x: float, y: float) -> str:
    """Return where a point of the plane lies in the picture."""
    return f"{(x - LEFT) * ACROSS:.0f},{(TOP - y) * DOWN:.0f}"


def line(color: str, *points: tuple[float, float], look: str = "") -> str:
    """Return a line through some points."""
    return f'<polyline points="{" ".join(at(*point) for point in points)}" stroke="{color}" {look}/>'


def text(color: str, x: float, y: float, said: str) -> str:
    """Return a text, its middle at a point."""
    column, row = at(x, y).split(",")
    return f'<text x="{column}" y="{row}" fill="{color}" text-anchor="middle" dominant-baseline="middle">{said}</text>'


def main() -> None:
    """Draw y = x², the line that touches it at x = 1 and rises by 2, and the one through x = 1 and x = 2, by 3."""
    curve = [(step / 20, (step / 20) ** 2) for step in range(-24, 43)]
    drawn = [
        line(INK, (LEFT, 0), (LEFT + WIDTH, 0), look='stroke-width="1"'),
        line(INK, (0, TOP), (0, TOP - HEIGHT), look='stroke-width="1"'),
        *(text(INK, x, -0.3, str(x)) for x in (1, 2)),
        *(text(INK, -0.15, y, str(y)) for y in (1, 4)),
        line(CHORD, (0.7, 0.1), (2.15, 4.45), look='stroke-dasharray="6 5"'),
        line(CHORD, (2, 1), (2.4, 1), (2.4, 4), (2, 4), look='stroke-dasharray="6 5"'),
        line(TANGENT, (0.3, -0.4), (2.3, 3.6)),
        line(TANGENT, (1, 1), (2, 1), (2, 3)),
        line(CURVE, *curve, look='stroke-width="3"'),
        *(f'<circle cx="{c}" cy="{r}" r="5" fill="{CURVE}"/>' for c, r in (at(1, 1).split(","), at(2, 4).split(","))),
        text(CURVE, -1.0, 1.9, "y = x²"),
        text(TANGENT, 1.5, 0.75, "1"),
        text(TANGENT, 2.12, 2.2, "2"),
        text(CHORD, 2.55, 2.5, "3"),
    ]
    wide, tall = WIDTH * ACROSS, HEIGHT * DOWN
    size = f'width="{wide:.0f}" height="{tall:.0f}" viewBox="0 0 {wide:.0f} {tall:.0f}"'
    style = 'fill="none" stroke-width="2" font-family="sans-serif" font-size="17"'
    paper = '<rect width="100%" height="100%" fill="#fff"/>'
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" {size}>', paper, f"<g {style}>", *drawn, "</g>", "</svg>"]
    PICTURE.write_text("\n".join(parts) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
