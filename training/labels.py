"""Labels for blocks, from the public benchmarks' truths: 1 story, 0 not, None unknown."""

import json
import pathlib
import re
from collections import Counter

WORD = re.compile(r"\w+")


def words(text):
    return [w.lower() for w in WORD.findall(text or "")]


def fnv(text):
    """The Fowler-Noll-Vo hash, 64 bits, variant 1a: which sites are put aside."""
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def site(url, page_id):
    """The registered name of the site, near enough to keep its pages together."""
    if not url:
        return page_id
    host = re.sub(r"^https?://", "", url).split("/")[0].split(":")[0].lower()
    return host.removeprefix("www.")


def is_check(name):
    """One site in five is put aside: never trained on, never looked at."""
    return fnv(name) % 5 == 0


def by_text(blocks, truth):
    """Labels where the truth is the whole body: the block's three-word runs, claimed in order of length."""
    body = words(truth)
    runs = Counter(zip(body, body[1:], body[2:]))
    lines = Counter(" ".join(words(line)) for line in truth.split("\n"))
    tokens = [words(text) for text in blocks]
    labels = [None] * len(blocks)
    for i in sorted(range(len(blocks)), key=lambda i: -len(tokens[i])):
        t = tokens[i]
        if len(t) < 4:
            continue
        own = list(zip(t, t[1:], t[2:]))
        hits = sum(1 for run in own if runs[run] > 0)
        share = hits / len(own)
        if share >= 0.8:
            labels[i] = 1
            for run in own:
                runs[run] -= 1
        elif share <= 0.3:
            labels[i] = 0
    sure = [i for i, label in enumerate(labels) if label == 1]
    for i, t in enumerate(tokens):
        if len(t) >= 4:
            continue
        inside = any(abs(i - j) <= 4 for j in sure)
        key = " ".join(t)
        if t and lines[key] > 0 and inside:
            labels[i] = 1
            lines[key] -= 1
        elif not t:
            labels[i] = None
        else:
            joined = any(f" {key} " in f" {line} " for line in lines if lines[line] > 0) if inside else False
            labels[i] = None if joined else 0
    return labels


PROSE = 12  # words of a paragraph
PARAGRAPHS = 3  # so many story paragraphs make a box the story's
LOST = 5  # with so many paragraphs after its end a truth has broken off


def breaks_off(blocks, boxes, labels):
    """The labels without those after the end of a truth that stops in the middle of its article: long articles are cut in wcxb.
    It says nothing of what stands after it in the boxes (`boxes`: each block's parent) that hold the story's paragraphs."""
    is_prose = [len(words(text)) >= PROSE for text in blocks]
    story = Counter(box for box, label, prose in zip(boxes, labels, is_prose) if label == 1 and prose)
    end = max((i for i, label in enumerate(labels) if label == 1), default=len(labels))
    after = {i for i in range(end + 1, len(labels)) if labels[i] == 0 and story[boxes[i]] >= PARAGRAPHS}
    if sum(is_prose[i] for i in after) < LOST:
        return labels
    return [None if i in after else label for i, label in enumerate(labels)]


def by_segments(blocks, wanted, unwanted):
    """Labels where only some segments are known."""
    squash = lambda text: re.sub(r"\s+", " ", text).strip()
    labels = []
    for text in blocks:
        text = squash(text)
        good = any(squash(s) and squash(s) in text for s in wanted)
        bad = any(squash(s) and squash(s) in text for s in unwanted)
        labels.append(None if good == bad else int(good))
    return labels


def corpora(root):
    """(corpus, id, site, labeller) of every page with a truth."""
    root = pathlib.Path(root)
    truth = json.loads((root / "scrapinghub/ground-truth.json").read_text())
    for key, page in truth.items():
        yield "scrapinghub", key, site(page.get("url"), key), lambda blocks, page=page: by_text(blocks, page["articleBody"])
    truth = json.loads((root / "wcxb/pages.json").read_text())
    for key, page in truth.items():
        name = site(page.get("url"), key)
        if page["type"] == "article":
            yield "wcxb", key, name, lambda blocks, page=page: by_text(blocks, page["text"])
    truth = json.loads((root / "trafilatura/segments.json").read_text())
    for key, page in truth.items():
        yield "trafilatura", key, site(page.get("url"), key), lambda blocks, page=page: by_segments(blocks, page["with"], page["without"])
