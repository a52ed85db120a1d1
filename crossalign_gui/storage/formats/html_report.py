"""A self-contained HTML report: pictures with their regions and captions, linked under the pointer and by keyboard. Loads nothing
from anywhere."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format
from crossalign_gui.storage.formats.drawing import caption_html, picture, shapes_svg
from crossalign_gui.storage.formats.outgoing import features
from crossalign_gui.storage.formats.target import Target

_LONGEST = 1024
_HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>CrossAlign report</title><style>
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:70rem;margin:2rem auto;padding:0 1rem}
figure{margin:0 0 3rem}svg{max-width:100%;max-height:80vh;height:auto;display:block;background:#8883}
p{margin:.6rem 0;font-size:1.15rem}mark{background:none;color:inherit;border-bottom:.2em solid var(--c);cursor:default}
mark:hover,mark:focus,mark.on{background:color-mix(in srgb,var(--c) 40%,transparent);outline:none}
.dim .region{opacity:.12}.dim .region.on{opacity:1;fill-opacity:.45}small{opacity:.7}
</style></head><body>
"""
_TAIL = """<script>
for(const f of document.querySelectorAll("figure")){const s=f.querySelector("svg");
const show=ns=>{s.classList.toggle("dim",ns.length>0);
for(const e of f.querySelectorAll(".region,mark"))e.classList.toggle("on",ns.some(n=>e.classList.contains("r"+n)||e.classList.contains("w"+n)))};
const of=(e,c)=>[...e.classList].filter(x=>x[0]===c&&/^\\d+$/.test(x.slice(1))).map(x=>x.slice(1));
for(const m of f.querySelectorAll("mark")){for(const t of["mouseenter","focus"])m.addEventListener(t,()=>show(of(m,"w")));
for(const t of["mouseleave","blur"])m.addEventListener(t,()=>show([]))}
for(const r of f.querySelectorAll(".region")){r.addEventListener("mouseenter",()=>show(of(r,"r")));r.addEventListener("mouseleave",()=>show([]))}}
</script></body></html>
"""


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        file.write(_HEAD)
        for document in documents:
            image = document.image
            data = picture(target.image_path(image), _LONGEST)
            if not data:
                target.lose(message("pictures that are not here are left out"), image.uri)
            elif max(image.width, image.height) > _LONGEST:
                target.lose(message("pictures are made smaller, to {} pixels", _LONGEST), image.uri)
            file.write(
                f'<figure><svg viewBox="0 0 {image.width} {image.height}" role="img" aria-label="{escape(image.uri)}">\n'
            )
            if data:
                file.write(f'<image width="{image.width}" height="{image.height}" href="{data}"/>\n')
            file.write(shapes_svg(document) + "</svg><figcaption>")
            absent = {link.span for link in document.links if link.region is None}
            for caption in document.captions:
                file.write(f'<p dir="auto">{caption_html(document, caption)}</p>')
                if caption.answer is not None:
                    file.write(f'<p dir="auto">{escape(caption.answer.text)}</p>')
                missing = [span.text for span in document.spans if span.id in absent and span.caption == caption.id]
                if missing:
                    file.write(f"<small>not in the picture: {escape(', '.join(missing))}</small>")
            file.write(f"<small>{escape(image.uri)}</small></figcaption></figure>\n")
        file.write(_TAIL)


FORMAT = Format(
    name="html",
    title=message("HTML report (one file, with the pictures)"),
    about=message("For reading and sharing: resting on words shows their regions."),
    suffix=".html",
    write=write,
    holds=features(
        "captions kinds answers spans pieces overlaps entities absent polygons holes parts masks points loose_regions"
    ),
    order=92,
)
