"""Reads a Terraform file on standard input with python-hcl2 and writes its blocks as JSON, in their order. Text keeps its
quotation marks, so that it cannot be taken for an expression."""

import json
import sys

import hcl2


def named(labelled):
    """The labels in front of a block's arguments, and these."""
    labels = []
    while "__is_block__" not in labelled:
        [(label, labelled)] = labelled.items()
        labels.append(json.loads(label))
    return labels, {name: value for name, value in labelled.items() if name != "__is_block__"}


read = hcl2.loads(sys.stdin.buffer.read().decode())
blocks = []
for kind in ("variable", "data", "resource"):
    for block in read.get(kind, []):
        labels, arguments = named(block)
        blocks.append({"kind": kind, "labels": labels, "arguments": arguments})
json.dump(blocks, sys.stdout)
