#!/usr/bin/env python3
"""Draws the demo restaurant's dishes and logo, and puts them into jiko_milele.json.

The drawings are our own, made of circles and curves. Wants ImageMagick's `convert`. Run it after changing a drawing:
    python3 db/demo/draw_pictures.py
"""
import base64
import math
import pathlib
import random
import re
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
RECORDS = HERE / "jiko_milele.json"


def turned(points, turn, x, y):
    sine, cosine = math.sin(math.radians(turn)), math.cos(math.radians(turn))
    return [(x + (px - x) * cosine - (py - y) * sine, y + (px - x) * sine + (py - y) * cosine) for px, py in points]


def shape(points, fill):
    return f'<polygon points="{" ".join(f"{x:.0f},{y:.0f}" for x, y in points)}" fill="{fill}"/>'


def round_points(x, y, rx, ry, turn=0):
    steps = 28 if max(rx, ry) > 20 else 12
    return turned([(x + rx * math.cos(2 * math.pi * i / steps), y + ry * math.sin(2 * math.pi * i / steps)) for i in range(steps)], turn, x, y)


def ellipse(x, y, rx, ry, fill, turn=0):
    return shape(round_points(x, y, rx, ry, turn), fill)


def plate(rim="#f4efe6", well="#fffdf8"):
    return ellipse(160, 128, 128, 100, "#00000030") + ellipse(160, 120, 128, 100, rim) + ellipse(160, 120, 98, 74, well)


def board():
    return ('<rect x="28" y="40" width="264" height="164" rx="22" fill="#8a5a33"/>'
            '<rect x="34" y="44" width="252" height="150" rx="18" fill="#b57c48"/>')


def bowl(soup):
    return (ellipse(160, 132, 118, 92, "#00000030") + ellipse(160, 122, 118, 92, "#3a6b7e") + ellipse(160, 118, 104, 79, "#2d5465")
            + ellipse(160, 120, 98, 72, soup))


def scattered(seed, count, cx, cy, rx, ry, piece):
    chance = random.Random(seed)
    parts = []
    for _ in range(count):
        angle, far = chance.uniform(0, 2 * math.pi), math.sqrt(chance.random())
        parts.append(piece(round(cx + rx * far * math.cos(angle)), round(cy + ry * far * math.sin(angle)), chance))
    return "".join(parts)


def chunks(seed, count, cx, cy, rx, ry, colours, size=15):
    return scattered(seed, count, cx, cy, rx, ry, lambda x, y, c: ellipse(
        x, y, size + c.randint(-3, 4), size * 2 // 3 + c.randint(-2, 3), c.choice(colours), c.randint(0, 180)))


def grains(seed, count, cx, cy, rx, ry, colours):
    return scattered(seed, count, cx, cy, rx, ry, lambda x, y, c: ellipse(x, y, 7, 3, c.choice(colours), c.randint(0, 180)))


def leaves(seed, count, cx, cy, rx, ry):
    return scattered(seed, count, cx, cy, rx, ry, lambda x, y, c: ellipse(
        x, y, 13, 5, c.choice(["#2f7d32", "#3f9142", "#1f5f2a"]), c.randint(0, 180)))


def kachumbari(cx, cy):
    return chunks(5, 16, cx, cy, 30, 20, ["#d5402f", "#e4573f", "#c53030"], 7) + leaves(6, 8, cx, cy, 28, 18) + grains(
        7, 8, cx, cy, 28, 18, ["#f3e6f1"])


def drumstick(x, y, turn):
    bone = [(x + 36, y - 5), (x + 70, y - 5), (x + 70, y + 5), (x + 36, y + 5)]
    parts = [(round_points(x, y, 44, 27), "#7d3d15"), (round_points(x - 3, y - 4, 38, 21), "#b8622a"), (bone, "#f0e2c8"),
             (round_points(x + 71, y - 5, 8, 6), "#f0e2c8"), (round_points(x + 71, y + 5, 8, 6), "#f0e2c8"),
             (round_points(x - 12, y - 8, 15, 6), "#d58a4c")]
    return "".join(shape(turned(points, turn, x, y), fill) for points, fill in parts)


def skewer(y, colours):
    return (f'<rect x="52" y="{y - 2}" width="216" height="4" fill="#e3cf9f"/>'
            + "".join(ellipse(82 + 36 * i, y, 18, 15, colours[i % len(colours)]) for i in range(5)))


def chips(seed, cx, cy, count=18):
    return scattered(seed, count, cx, cy, 46, 30, lambda x, y, c: shape(
        turned([(x - 25, y - 5), (x + 25, y - 5), (x + 25, y + 5), (x - 25, y + 5)], c.randint(0, 180), x, y),
        c.choice(["#f0c24a", "#e3ab34", "#f6d36b"])))


def fish(x, y, body, fin):
    return (f'<path d="M {x + 88} {y} L {x + 128} {y - 34} L {x + 116} {y} L {x + 128} {y + 34} Z" fill="{fin}"/>'
            + ellipse(x, y, 100, 40, body) + ellipse(x - 6, y - 10, 78, 20, fin) + ellipse(x - 70, y - 8, 8, 8, "#fff")
            + ellipse(x - 70, y - 8, 4, 4, "#111")
            + "".join(f'<path d="M {x - 20 + 26 * i} {y - 26} L {x - 4 + 26 * i} {y + 26}" stroke="#00000055" stroke-width="4"/>'
                      for i in range(3)))


MEAT = ["#6e3517", "#85431f", "#5b2a12", "#99532a"]
UGALI = ellipse(215, 108, 50, 38, "#e9e2cf") + ellipse(212, 100, 44, 30, "#fbf7ea")
RICE = ["#f6efd9", "#fffaf0", "#eadfbe"]
PILAU = ["#a9743c", "#c08a4c", "#8d5c2c", "#d3a467"]

PICTURES = {
    "kuku_choma": ("#5d7f4f", board() + drumstick(118, 112, -18) + drumstick(178, 150, 14) + kachumbari(238, 84)),
    "kuku_choma_half": ("#a1543c", board() + drumstick(110, 92, -8) + drumstick(118, 150, 12) + drumstick(206, 122, 70) + kachumbari(252, 74)),
    "kuku_choma_whole": ("#31566b", board() + ellipse(150, 120, 84, 54, "#7d3d15") + ellipse(146, 112, 74, 44, "#c0692f")
                         + drumstick(214, 96, 24) + drumstick(214, 150, -24) + kachumbari(66, 70)),
    "mbuzi_choma": ("#7a5a2c", board() + chunks(11, 34, 136, 122, 70, 48, MEAT, 18) + kachumbari(246, 116)),
    "mbuzi_choma_kilo": ("#4d6b3a", board() + chunks(12, 60, 150, 118, 100, 56, MEAT, 18) + kachumbari(262, 166)),
    "ngombe_choma": ("#874a3f", board() + chunks(13, 30, 140, 120, 72, 46, ["#4a2010", "#5f2c17", "#74381d"], 21) + kachumbari(248, 84)),
    "mbavu_choma": ("#3c5f57", board() + "".join(
        f'<rect x="{60 + 38 * i}" y="74" width="28" height="100" rx="10" fill="{"#6e3012" if i % 2 else "#83401c"}"/>'
        f'<rect x="{70 + 38 * i}" y="58" width="8" height="28" fill="#f0e2c8"/>' for i in range(5)) + kachumbari(268, 150)),
    "mishkaki_beef": ("#93643a", plate() + skewer(90, ["#6b3114", "#3f8b3f", "#82431f", "#c5402f"]) + skewer(124, ["#82431f", "#6b3114", "#d9a520"])
                      + skewer(158, ["#6b3114", "#c5402f", "#82431f", "#3f8b3f"])),
    "mishkaki_chicken": ("#4a6e83", plate() + skewer(90, ["#d29345", "#3f8b3f", "#c57f32"]) + skewer(124, ["#c57f32", "#c5402f", "#d29345"])
                         + skewer(158, ["#d29345", "#d9a520", "#c57f32"])),
    "sirloin": ("#5a3a2a", plate() + ellipse(132, 112, 64, 42, "#4f2410") + ellipse(128, 106, 58, 36, "#7a3d20")
                + "".join(f'<path d="M {86 + 24 * i} 84 L {112 + 24 * i} 132" stroke="#3a180a" stroke-width="6"/>' for i in range(4))
                + chips(21, 222, 140, 12)),
    "mutura": ("#66713f", board() + "".join(ellipse(84 + 40 * i, 118 + (i % 2) * 8, 25, 31, "#3b1d12") + ellipse(84 + 40 * i, 116 + (i % 2) * 8, 18, 23, "#7b4230")
                                            for i in range(5)) + kachumbari(248, 176)),
    "choma_platter": ("#8a4a2a", board() + chunks(31, 26, 104, 108, 52, 44, MEAT, 17) + drumstick(196, 92, -12) + chips(32, 216, 160, 14) + kachumbari(116, 172)),
    "tilapia_whole": ("#2f6a74", plate() + fish(146, 122, "#9a6a35", "#7a4e22") + kachumbari(168, 178)),
    "pilau_beef": ("#7d3f2f", plate() + grains(41, 330, 160, 118, 84, 60, PILAU) + chunks(42, 9, 160, 112, 58, 38, MEAT, 14)),
    "karanga_beef": ("#35604a", bowl("#8f3f1e") + chunks(51, 15, 160, 120, 76, 52, MEAT + ["#c7662d"], 15) + leaves(52, 7, 160, 120, 70, 46)),
    "ugali": ("#7d6a3c", plate() + ellipse(160, 116, 72, 54, "#e5dcc3") + ellipse(156, 106, 64, 44, "#fbf7ea")),
    "sukuma": ("#99663a", plate() + leaves(61, 120, 160, 118, 80, 56)),
    "chapati": ("#4c5f7f", plate() + "".join(ellipse(160, 130 - 9 * i, 80, 54, c) for i, c in enumerate(["#c08d47", "#d5a75f", "#e2ba77"]))
                + chunks(71, 12, 160, 110, 56, 34, ["#b27a36"], 7)),
    "chips": ("#a34b38", plate() + chips(81, 160, 112, 40)),
    "samosa_beef": ("#557a4a", plate() + "".join(
        f'<path d="M {x} {y} L {x + 84} {y + 14} L {x + 26} {y + 72} Z" fill="#a8662a"/>'
        f'<path d="M {x + 6} {y + 6} L {x + 76} {y + 18} L {x + 28} {y + 62} Z" fill="#d69444"/>' for x, y in ((78, 78), (152, 96)))),
}


def logo():
    """A pot on three stones: black on white, as paper has it."""
    return ('<rect width="384" height="168" fill="#fff" stroke="none"/><g fill="#000" stroke="none">'
            '<path d="M 122 44 L 262 44 C 262 112 236 126 192 126 C 148 126 122 112 122 44 Z"/>'
            '<rect x="104" y="30" width="176" height="16" rx="8"/><rect x="176" y="10" width="32" height="22" rx="10"/>'
            '<ellipse cx="122" cy="146" rx="30" ry="18"/><ellipse cx="192" cy="150" rx="30" ry="16"/><ellipse cx="262" cy="146" rx="30" ry="18"/>'
            '</g><path d="M 160 68 L 192 104 L 224 68" fill="none" stroke="#fff" stroke-width="9"/>')


def drawn(svg, *options):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "drawing.svg"
        source.write_text(svg)
        return subprocess.run(["convert", f"msvg:{source}", "-strip", *options], check=True, capture_output=True).stdout


def jpeg(ground, drawing):
    svg = ('<svg xmlns="http://www.w3.org/2000/svg" width="320" height="240" viewBox="0 0 320 240">'
           f'<g stroke="none"><rect width="320" height="240" fill="{ground}"/>{drawing}</g></svg>')
    return drawn(svg, "-resize", "240x180", "-quality", "60", "jpeg:-")


def main():
    text = RECORDS.read_text(encoding="utf-8")
    rows = []
    for code, (ground, drawing) in PICTURES.items():
        name = f"{code}.jpg"
        picture = jpeg(ground, drawing)
        assert len(picture) <= 11800, code
        rows.append(f'    {{"code": "{code}", "jpeg": "{base64.b64encode(picture).decode()}"}}')
        text, known = re.subn(rf'(\{{"code": "{code}", "category": [^\n]*?)(, "image": "[^"]*")?(\}},?\n)',
                              lambda m: f'{m[1]}, "image": "{name}"{m[3]}', text, count=1)
        assert known == 1, code
    text = re.sub(r',\n  "picture": \[.*?\n  \]', "", text, flags=re.S)
    end = text.rindex("\n}")
    text = text[:end] + ',\n  "picture": [\n' + ",\n".join(rows) + "\n  ]" + text[end:]
    paper = base64.b64encode(drawn('<svg xmlns="http://www.w3.org/2000/svg" width="384" height="168" viewBox="0 0 384 168">'
                                   + logo() + "</svg>", "-threshold", "50%", "-depth", "1", "png:-")).decode()
    text = re.sub(r'("code": "house"[^\n]*?)(, "logo": "[^"]*")?(, "footer")', lambda m: f'{m[1]}, "logo": "{paper}"{m[3]}', text, count=1)
    RECORDS.write_text(text, encoding="utf-8")
    print(f"{len(rows)} pictures, {sum(map(len, rows)) // 1024} KB; logo {len(paper)} bytes")


if __name__ == "__main__":
    main()
