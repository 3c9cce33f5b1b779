#!/usr/bin/env python3
"""Compares the public API of two builds of one crate, as `rustdoc --output-format json` states it.

    .ci/api_diff.py ORIGINAL.json OTHER.json

Both have to come from the same rustdoc, whose format may be any: what is not known here is compared as it stands.
Ends with status 1 when they differ in anything but what is INTENDED, or when that is no longer so.
"""

import json
import sys

# What differs on purpose. Each is in the table of differences in MIGRATION.md, or is an addition that breaks nothing.
INTENDED = {
    "the other has: impl Debug for DefaultCredentialsProvider",
    # It overwrites its secrets.
    "the other has: impl Drop for AwsCredentials",
    # A load runs on a task of its own and shares the provider with it.
    "differs: impl Send for AutoRefreshingProvider<P>",
    "differs: impl Sync for AutoRefreshingProvider<P>",
    # Always, and not only where the provider is: it is behind a pointer.
    "differs: impl Unpin for AutoRefreshingProvider<P>",
}

# Auto traits of the compiler's own, which no program can name.
INTERNAL = {"Freeze", "UnsafeUnpin"}

# Not API: documentation, places, names of arguments, numbers that only this file knows.
IGNORED = {"attrs", "crate_id", "deprecation", "docs", "has_body", "has_stripped_fields", "id", "implementations",
           "impls", "links", "span"}


class Crate:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            parsed = json.load(file)
        self.index, self.paths = parsed["index"], parsed["paths"]
        self.api = {}
        self.module(self.item(parsed["root"]), "")
        for item in self.index.values():
            if "impl" in item["inner"] and item["crate_id"] == 0:
                self.impl(item["inner"]["impl"])

    def item(self, number):
        return self.index[str(number)]

    def module(self, module, prefix):
        for number in module["inner"]["module"]["items"]:
            item = self.item(number)
            (kind, inner), = item["inner"].items()
            if kind == "use":
                item = self.item(inner["id"])
                (kind, inner), = item["inner"].items()
            path = prefix + item["name"]
            if kind == "module":
                self.module(item, path + "::")
            elif kind != "impl":
                self.api[f"{kind} {path}"] = self.plain({**inner, "kind": self.fields(inner.get("kind"))})

    def fields(self, kind):
        """The public fields of a struct. How its private ones are written is nobody's business."""
        numbers = kind.get("plain", {}).get("fields", []) if isinstance(kind, dict) else []
        return [self.plain(self.item(number)) for number in numbers]

    def impl(self, impl):
        if impl["blanket_impl"] is not None:
            return  # Everything has these.
        on, trait = self.text(impl["for"]), impl["trait"]
        if trait is None:
            for number in impl["items"]:
                item = self.item(number)
                if item["visibility"] == "public":
                    self.api[f"fn {on}::{item['name']}"] = self.plain([impl["generics"], item["inner"]])
            return
        trait = self.text({"resolved_path": trait})
        if trait not in INTERNAL:
            sign = "!" if impl["is_negative"] else ""
            self.api[f"impl {sign}{trait} for {on}"] = self.plain(impl["generics"])

    def text(self, of):
        """A type for a reader, short and the same in both crates."""
        if "resolved_path" in of:
            path = of["resolved_path"]
            angle = (path["args"] or {}).get("angle_bracketed", {}).get("args", [])
            args = ", ".join(self.text(arg["type"]) for arg in angle if "type" in arg)
            # From std the last word says it all; of the many types called Error the crate has to be told.
            name = self.paths[str(path["id"])]["path"]
            name = name[-1] if name[-1] != "Error" else f"{name[0]}::Error"
            return f"{name}<{args}>" if args else name
        if "borrowed_ref" in of:
            return "&" + self.text(of["borrowed_ref"]["type"])
        return of.get("generic") or of.get("primitive") or json.dumps(self.plain(of))

    def plain(self, value, key=None):
        """What counts of a value, with items in the place of their numbers, and in an order of our own."""
        if key in ("items", "variants", "tuple") and all(isinstance(one, int) for one in value):
            return [self.plain(self.item(number)) for number in value]
        if key == "inputs":
            return [self.plain(kind) for _name, kind in value]
        if isinstance(value, list):
            parts = [self.plain(one) for one in value]
            ordered = key in ("bounds", "where_predicates")
            return sorted(parts, key=json.dumps) if ordered else parts
        if not isinstance(value, dict):
            return value
        parts = {key: self.plain(part, key) for key, part in value.items() if key not in IGNORED}
        if isinstance(value.get("path"), str) and str(value.get("id")) in self.paths:
            path = self.paths[str(value["id"])]
            parts["path"] = ["crate", path["path"][-1]] if path["crate_id"] == 0 else path["path"]
        return parts


def main():
    original, other = (Crate(path).api for path in sys.argv[1:])
    found = {}
    for name in sorted(original.keys() | other.keys()):
        if name not in other:
            found[f"the original has: {name}"] = ""
        elif name not in original:
            found[f"the other has: {name}"] = ""
        elif original[name] != other[name]:
            found[f"differs: {name}"] = f"\n  {json.dumps(original[name])}\n  {json.dumps(other[name])}"
    for difference in sorted(found.keys() - INTENDED):
        print(difference + found[difference])
    for difference in sorted(INTENDED - found.keys()):
        print(f"no longer so: {difference}")
    if found.keys() != INTENDED:
        sys.exit(1)
    print(f"{len(original)} public items, traits and methods are the same but for {len(INTENDED)} intended differences")


main()
