#!/usr/bin/env python3
"""Train the weights by which a page is said to be a story or none, and write them as a table of integers.

    pip install -r training/requirements.txt
    training/story.py CORPORA NEWSFOLD [--write src/verdict/model/pages.rs]

CORPORA holds the public benchmarks (scrapinghub/, trafilatura/, wcxb/; README says where to get them), NEWSFOLD is the
release binary. A logistic regression over the page's numbers, each cut into at most sixteen steps (scikit-learn): with a few
hundred pages it does as well as trees, and its table can be read. Every figure is by cross-validation over sites; one site
in five is put aside and neither trained on nor looked at. The threshold is the highest at which the share of
wcxb's articles that are said to be stories is `ASKED`, cross-validated and on the pages trained on; there are two, for pages
with an address and without.
"""

import argparse
import json
import pathlib
import subprocess

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from labels import is_check, site

FOLDS = 5
# The folds are drawn so many times, and a page's points are the mean.
DRAWS = 3
STEPS = 16
ASKED = 0.985
# Points are thousandths of a logit.
SCALE = 1000
# The smaller, the closer to no model at all.
C = 0.0015
# How much a page of a corpus counts. What wcxb says of its pages is the question; the others add languages.
WEIGHT = {"wcxb": 1.5, "scrapinghub": 0.75, "trafilatura": 0.225}
# There are twice as many articles as other pages.
OTHERS = 1.5
TRUTHS = {"wcxb": "pages.json", "scrapinghub": "ground-truth.json", "trafilatura": "segments.json"}


def label(corpus, page):
    """1 a story, 0 none, None unknown. The other corpora hold stories alone, but for a few front pages."""
    if corpus == "wcxb":
        return int(page["type"] == "article")
    host, _, path = (page.get("url") or "").split("://")[-1].partition("/")
    return None if corpus == "trafilatura" and not (host and path.strip("/ ")) else 1


def load(root, binary):
    """Every page twice: as read from a file alone, and with the address it comes from, as a browser knows it."""
    pages = []
    for corpus, file in TRUTHS.items():
        truth = json.loads((root / corpus / file).read_text())
        for located in (False, True):
            command = [binary, "features", "--pages", *(["--truth", str(root / corpus / file)] if located else []), str(root / corpus / "html")]
            for line in filter(None, subprocess.run(command, capture_output=True, check=True).stdout.decode().split("\n")):
                read = json.loads(line)
                known = truth.get(read["id"])
                if known is not None and label(corpus, known) is not None:
                    pages.append(dict(corpus=corpus, site=site(known.get("url"), read["id"]), located=located, label=label(corpus, known), sort=known.get("type", "article"), values=read["values"]))
    return read["names"], pages


def limits(column):
    """Where a number is cut: at most fifteen limits between its steps; a value at or below a limit lies under it."""
    cuts = np.unique(np.quantile(column, np.arange(1, STEPS) / STEPS, method="lower"))
    cuts = cuts[cuts < column.max()]
    return cuts if len(cuts) else np.array([column.min()])


def steps(x, cuts):
    """How many limits each number is above, as a share of all."""
    return np.stack([np.searchsorted(c, x[:, i], side="left") / len(c) for i, c in enumerate(cuts)], axis=1)


def fit(x, y, w):
    """Limits, points for all of a number's limits, and the points to start from."""
    cuts = [limits(column) for column in x.T]
    scaler = StandardScaler().fit(steps(x, cuts))
    model = LogisticRegression(C=C, max_iter=5000).fit(scaler.transform(steps(x, cuts)), y, sample_weight=w)
    each = model.coef_[0] / scaler.scale_
    return cuts, each, float(model.intercept_[0] - (each * scaler.mean_).sum())


def integers(model):
    """The same in integers: points for each limit passed."""
    cuts, each, start = model
    return cuts, np.array([round(e * SCALE / len(c)) for e, c in zip(each, cuts)]), round(start * SCALE)


def points(x, table):
    cuts, each, start = table
    return start + sum(np.searchsorted(c, x[:, i], side="left") * e for i, (c, e) in enumerate(zip(cuts, each)))


def ruled_out(x, names):
    """What is no story whatever the model says: see `src/verdict/story.rs`, which must agree."""
    v = {name: x[:, i] for i, name in enumerate(names)}
    says_so = (v["dated"] == 2) | (v["graph_story"] + v["byline"] > 0)
    return (v["kept_words"] == 0) | (v["kept_link_density"] > 33) | ((v["at_root"] == 1) & ~says_so)


def cross_validated(x, y, w, sites):
    names = np.array(sorted(set(sites)))
    out = np.zeros(len(y))
    for draw in range(DRAWS):
        fold_of = dict(zip(names, np.random.RandomState(draw).permutation(len(names)) % FOLDS))
        folds = np.array([fold_of[name] for name in sites])
        for fold in range(FOLDS):
            train, test = folds != fold, folds == fold
            out[test] += points(x[test], integers(fit(x[train], y[train], w[train]))) / DRAWS
    return out


def asked(given):
    """The points that the share of articles asked for has, to the nearest article."""
    return int(np.floor(np.sort(given)[round(len(given) * (1 - ASKED))]))


def figures(title, said, y, chosen):
    line = f"{title}: said of articles {said[chosen & (y == 1)].mean():.3f}, falsely of the rest {said[chosen & (y == 0)].mean():.3f}"
    print(line)
    return line


def write(path, names, table, thresholds, lines):
    cuts, each, start = table
    out = ["//! Written by `training/story.py`; not to be edited.", "//!", *[f"//! {line}." for line in lines], "", "use super::Steps;", ""]
    out += ["/// Points to start from, with the threshold taken off, where the page's address is known.", f"pub(super) const START: i32 = {start - thresholds[True]};", ""]
    out += ["/// The same where it is not.", f"pub(super) const START_ALONE: i32 = {start - thresholds[False]};", ""]
    out += ["/// The numbers that count.", "#[rustfmt::skip]", "pub(super) const STEPS: &[Steps] = &["]
    for index in np.argsort([-abs(e) * len(c) for e, c in zip(each, cuts)], kind="stable"):
        if each[index]:
            out.append(f"    Steps {{ number: {index}, points: {each[index]}, limits: &[{', '.join(str(int(c)) for c in cuts[index])}] }}, // {names[index]}")
    pathlib.Path(path).write_text("\n".join([*out, "];", ""]))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpora", type=pathlib.Path); parser.add_argument("newsfold"); parser.add_argument("--write")
    arguments = parser.parse_args()
    names, pages = load(arguments.corpora, arguments.newsfold)
    column = lambda key: np.array([page[key] for page in pages])
    x, y, sites, corpus, located = (column(key) for key in ("values", "label", "site", "corpus", "located"))
    w = np.array([WEIGHT[page["corpus"]] * (1 if page["label"] else OTHERS) for page in pages])
    check = np.array([is_check(name) for name in sites]); measured = corpus == "wcxb"
    rest = ~check
    crossed = np.zeros(len(y)); crossed[rest] = cross_validated(x[rest], y[rest], w[rest], sites[rest])
    table = integers(fit(x[rest], y[rest], w[rest]))
    given = points(x, table).astype(float)
    for each in (crossed, given):
        each[ruled_out(x, names)] = -np.inf
    # As the reader does: an address that the page declares is one.
    addressed = x[:, names.index("address_depth")] >= 0
    articles = rest & measured & (y == 1)
    # A page read from a file alone may declare its address: then the first of the two holds for it too.
    thresholds = {
        True: min(asked(crossed[articles & located]), asked(given[articles & located]), asked(given[articles & ~located])),
        False: min(asked(crossed[articles & ~located]), asked(given[articles & ~located])),
    }
    lines = []
    for known, how in ((True, "with the page's address"), (False, "from the file alone")):
        chosen = measured & (located == known)
        threshold = np.where(addressed, thresholds[True], thresholds[False])
        lines.append(figures(f"Cross-validated over sites, {how}", crossed >= threshold, y, chosen & rest))
        lines.append(figures(f"On the sites put aside, {how}", given >= threshold, y, chosen & check))
        figures(f"On the sites trained on, {how}", given >= threshold, y, chosen & rest)
    if arguments.write:
        write(arguments.write, names, table, thresholds, lines)


if __name__ == "__main__":
    main()
