#!/usr/bin/env python3
"""Train the weights by which blocks are judged, and write them as a table of integers.

    pip install -r training/requirements.txt
    training/train.py CORPORA NEWSFOLD [--fold K] [--write src/verdict/model/weights.rs]

CORPORA holds the public benchmarks (scrapinghub/, trafilatura/, wcxb/; README says where to get them), NEWSFOLD is the
release binary. Two rounds of gradient-boosted trees (LightGBM): the first judges a block by itself, the second with what
the first said of its neighbours. Every figure is by cross-validation over sites; one site in five is put aside and
neither trained on nor looked at. `--fold K` trains on four fifths of the other sites and prints the pages of the last fifth: read by
a program built with those weights, they show what the whole reader does on sites that its trees have not seen.
"""

import argparse
import json
import math
import pathlib
import subprocess
import sys
from collections import Counter, defaultdict

import lightgbm
import numpy as np
from sklearn.model_selection import GroupKFold

from labels import WORD, breaks_off, corpora, is_check

FOLDS = 5
# What the second round sees of the first, in hundredths of a logit: see `src/verdict/model.rs`, which must agree.
AROUND = ["own", "previous", "next", "before_previous", "after_next", "third_before", "third_after", "parent", "shape", "best_before", "best_after"]
CAP = 600  # hundredths of a logit
PARAMETERS = dict(
    objective="binary", learning_rate=0.1, num_leaves=15, min_data_in_leaf=100, feature_fraction=0.3, bagging_fraction=0.8,
    bagging_freq=1, lambda_l2=5.0, max_bin=127, verbose=-1, seed=11, num_threads=2, deterministic=True, force_row_wise=True,
)
ROUNDS = (160, 140)
# A leaf's thousandths are divided by it: trees grown in long steps are surer than they are right, and what the rules say must
# still weigh against them (`decisive` in src/verdict/rules).
SURENESS = 1.1
# … and are multiples of this, which packs the table smaller and moves no sum by more than a few hundredths.
STEP = 4


def load(root, binary):
    measured = {}
    names = None
    for corpus in ("scrapinghub", "trafilatura", "wcxb"):
        out = subprocess.run([binary, "features", str(root / corpus / "html")], capture_output=True, check=True).stdout
        for line in filter(None, out.decode().split("\n")):
            page = json.loads(line)
            names = page["names"]
            measured[corpus, page["id"]] = page["blocks"]
    pages = []
    for corpus, key, name, label in corpora(root):
        blocks = measured.get((corpus, key))
        if blocks:
            texts = [text for text, _ in blocks]
            labels = breaks_off(texts, [values[names.index("parent_id")] for _, values in blocks], label(texts))
            pages.append(dict(corpus=corpus, id=key, site=name, texts=texts, values=np.array([v for _, v in blocks], dtype=np.int32), labels=labels))
    return names, pages


def weigh(page):
    """A block counts by its words, but not as much as they."""
    counts = np.array([len(WORD.findall(t)) for t in page["texts"]])
    return np.sqrt(np.clip(counts, 1, 80)) * {"scrapinghub": 2.0, "wcxb": 1.0, "trafilatura": 1.5}[page["corpus"]]


def stack(page, logits, names):
    """The second round's numbers: the first's, with its hundredths around each block."""
    own = np.clip(np.round(logits * 100), -CAP, CAP).astype(np.int32)
    n = len(own)
    def shifted(by):
        out = np.full(n, -CAP, dtype=np.int32)
        if by > 0 and n > by: out[:-by] = own[by:]
        if by < 0 and n > -by: out[-by:] = own[:by]
        return out
    groups = page["groups"]
    columns = [own, shifted(-1), shifted(1), shifted(-2), shifted(2), shifted(-3), shifted(3)]
    for group in groups:
        sums, counts = defaultdict(int), defaultdict(int)
        for g, value in zip(group, own): sums[g] += int(value); counts[g] += 1
        columns.append(np.array([int(math.trunc(sums[g] / counts[g])) for g in group], dtype=np.int32))
    before = np.full(n, -CAP, dtype=np.int32); after = before.copy()
    for i in range(n):
        if i: before[i] = own[max(0, i - 8):i].max()
        if i + 1 < n: after[i] = own[i + 1:i + 9].max()
    columns += [before, after]
    return np.hstack([page["values"], np.stack(columns, axis=1)])


def fit(x, y, w, rounds):
    return lightgbm.train(PARAMETERS, lightgbm.Dataset(x, label=y, weight=w), num_boost_round=rounds)


def known(page):
    return np.array([label is not None for label in page["labels"]])


def gather(pages, key):
    x = np.vstack([page[key][known(page)] for page in pages])
    y = np.concatenate([[label for label in page["labels"] if label is not None] for page in pages])
    w = np.concatenate([weigh(page)[known(page)] for page in pages])
    return x, y, w


def folds(pages):
    """What to train on and what to test on, as numbers of pages: no site in both."""
    return GroupKFold(FOLDS).split(pages, groups=[page["site"] for page in pages])


def out_of_fold(pages, key, rounds):
    """Each page's logits from a model that saw no page of its site."""
    out = [None] * len(pages)
    for train, test in folds(pages):
        model = fit(*gather([pages[i] for i in train], key), rounds)
        for i in test:
            out[i] = model.predict(pages[i][key], raw_score=True)
    return out


def shingles(text):
    t = WORD.findall(text)
    return Counter(tuple(t[i:i + 4]) for i in range(max(1, len(t) - 3)) if t)


def report(pages, logits, title):
    by = defaultdict(lambda: [0.0, 0.0, 0.0])
    for page, z in zip(pages, logits):
        for label, value, weight in zip(page["labels"], z, weigh(page)):
            if label is not None:
                entry = by[page["corpus"]]
                entry[0] += weight; entry[1] += weight * ((value > 0) == bool(label)); entry[2] += weight * math.log1p(math.exp(-value if label else value))
    line = f"{title} " + ", ".join(f"{c}: right {r / n:.4f} loss {l / n:.4f}" for c, (n, r, l) in sorted(by.items()))
    print(line)
    return line


def trees(model):
    """Every tree as rows: feature, threshold, and a bit for each leaf under the left branch; leaves, left to right, as thousandths of a logit, divided by `SURENESS`."""
    out = []
    for info in model.dump_model()["tree_info"]:
        nodes, leaves = [], []
        def walk(node):
            if "split_feature" not in node:
                leaves.append(STEP * round(node["leaf_value"] * 1000 / SURENESS / STEP)); return 1 << (len(leaves) - 1)
            at = len(nodes); nodes.append(None)
            left = walk(node["left_child"])
            nodes[at] = (node["split_feature"], math.floor(node["threshold"]), left)
            return left | walk(node["right_child"])
        walk(info["tree_structure"]); out.append((nodes, leaves))
        assert len(leaves) <= 16, "a tree's leaves are the bits of 16"
    return out


def write(path, model, figures):
    """The trees as columns of `src/verdict/model/mod.rs`. Each has 15 leaves, as many as it may; one with fewer is filled up with nodes that close none."""
    grown = trees(model)
    for nodes, leaves in grown:
        nodes += [(0, 32767, 0)] * (14 - len(nodes)); leaves += [0] * (15 - len(leaves))
    columns = [("FEATURES", "u8; 14", [[str(node[0]) for node in nodes] for nodes, _ in grown]),
               ("LIMITS", "i16; 14", [[str(node[1]) for node in nodes] for nodes, _ in grown]),
               ("LEFTS", "u16; 14", [[hex(node[2]) for node in nodes] for nodes, _ in grown]),
               ("LEAVES", "i16; 15", [[str(leaf) for leaf in leaves] for _, leaves in grown])]
    lines = ["//! Written by `training/train.py`; not to be edited.", *[f"//! {line}".rstrip() for line in figures and ["", *figures]], "", "use super::Trees;", "",
             "/// The trees.", "pub(super) const TREES: &Trees = &Trees { features: &FEATURES, limits: &LIMITS, lefts: &LEFTS, leaves: &LEAVES };"]
    for name, type_, rows in columns:
        lines += ["", "#[rustfmt::skip]", f"const {name}: [[{type_}]; {len(rows)}] = [", *[f"    [{', '.join(row)}]," for row in rows], "];"]
    pathlib.Path(path).write_text("\n".join(lines) + "\n")
    print(f"{path}: {len(grown) * (14 * 5 + 15 * 2)} bytes of weights")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpora", type=pathlib.Path); parser.add_argument("newsfold"); parser.add_argument("--write"); parser.add_argument("--quick", action="store_true"); parser.add_argument("--fold", type=int, help="leave out this fifth of the open sites (0 to 4), and print its pages")
    arguments = parser.parse_args()
    names, pages = load(arguments.corpora, arguments.newsfold)
    parent, shape = names.index("parent_id"), names.index("shape_id")
    keep = [i for i in range(len(names)) if i not in (parent, shape)]
    for page in pages:
        page["groups"] = [page["values"][:, parent].tolist(), page["values"][:, shape].tolist()]
        page["values"] = page["values"][:, keep]
    open_part = [page for page in pages if not is_check(page["site"])]; check = [page for page in pages if is_check(page["site"])]
    print(len(open_part), "pages to train on,", len(check), "put aside")
    if arguments.quick:
        model = fit(*gather(open_part, "values"), ROUNDS[0]); report(check, [model.predict(p["values"], raw_score=True) for p in check], "check part:")
        if arguments.write: write(arguments.write, model, [])
        return
    if arguments.fold is not None:
        train, test = list(folds(open_part))[arguments.fold]
        for i in test: print(open_part[i]["corpus"], open_part[i]["id"])
        model = fit(*gather([open_part[i] for i in train], "values"), ROUNDS[0])
        if arguments.write: write(arguments.write, model, [f"Trained without fold {arguments.fold} of the open sites."])
        return
    first = out_of_fold(open_part, "values", ROUNDS[0]); figures = [report(open_part, first, "First round, cross-validated over sites:")]
    for page, z in zip(open_part, first): page["stacked"] = stack(page, z, names)
    second = out_of_fold(open_part, "stacked", ROUNDS[1]); report(open_part, second, "Second round, cross-validated over sites:")
    model1 = fit(*gather(open_part, "values"), ROUNDS[0]); model2 = fit(*gather(open_part, "stacked"), ROUNDS[1])
    for page in check: page["stacked"] = stack(page, model1.predict(page["values"], raw_score=True), names)
    figures.append(report(check, [model1.predict(p["values"], raw_score=True) for p in check], "First round, on the sites put aside:"))
    figures.append(report(open_part, [model1.predict(p["values"], raw_score=True) for p in open_part], "First round, on the sites trained on:"))
    report(check, [model2.predict(p["stacked"], raw_score=True) for p in check], "Second round, on the sites put aside:")
    gain = model1.feature_importance("gain"); kept = [names[i] for i in keep]
    print("most telling:", ", ".join(kept[i] for i in np.argsort(-gain)[:25]))
    if arguments.write: write(arguments.write, model1, figures)


if __name__ == "__main__":
    main()
