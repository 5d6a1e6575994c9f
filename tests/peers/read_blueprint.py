"""Reads a blueprint on standard input with PyYAML, as authentik does, and writes it as JSON. A tag stays visible as
{"!KeyOf": ...}."""

import json
import sys

import yaml


class Loader(yaml.SafeLoader):
    """Knows authentik's tags by name only."""


def tagged(loader, name, node):
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
    else:
        value = loader.construct_sequence(node, deep=True)
    return {"!" + name: value}


Loader.add_multi_constructor("!", tagged)
# What is neither text, number, switch, list nor map, such as a date, is refused here.
json.dump(yaml.load(sys.stdin.buffer, Loader), sys.stdout)
