#!/usr/bin/env python3
"""Checks the public API of a crate, as `rustdoc --output-format json` states it, against a list that is in the tree.

    .ci/api_list.py [--only-stable-types] API.json LIST.txt
    .ci/api_list.py --write API.json LIST.txt

One line an item. Ends with status 1 and prints what differs when the list is not up to date: then look at whether the
change is meant, and write the list anew. With --only-stable-types, types of crates that follow the SDK's or hyper's
major versions may not be in it either: with them, the API would break whenever those do.
"""

import difflib
import json
import re
import sys

# Crates with more breaking releases to come than this API is to have: every aws-sdk-*, hyper, and http 0.2.
UNSTABLE = re.compile(r"aws_sdk_\w+|hyper(_\w+)?|http")
# Auto traits that a program can lose without a line of its own being changed.
AUTO = {"Send", "Sync", "Unpin"}


class Api:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            parsed = json.load(file)
        self.index, self.paths, self.crates = parsed["index"], parsed["paths"], parsed["external_crates"]
        self.lines, self.foreign, self.seen = set(), {}, set()
        root = self.index[str(parsed["root"])]
        self.module(root, root["name"])

    def module(self, module, path):
        for number in module["inner"]["module"]["items"]:
            item = self.index.get(str(number))
            if item is not None and item["visibility"] == "public":
                self.item(item, path, item["name"])

    def item(self, item, path, name):
        (kind, inner), = item["inner"].items()
        if kind == "use":
            target = self.index.get(str(inner["id"]))
            if target is None:
                self.lines.add(f"use {path}::{inner['name']} = {inner['source']}")
                self.foreign.setdefault(inner["source"].split("::")[0], set()).add(inner["source"])
            elif inner["is_glob"]:
                self.module(target, path)
            else:
                self.item(target, path, inner["name"])
            return
        path = f"{path}::{name}"
        if kind == "module":
            self.lines.add(f"mod {path}")
            self.module(item, path)
        elif kind == "function":
            self.function(path, inner)
        elif kind in ("struct", "enum", "union"):
            self.type(item, path, kind, inner)
        elif kind == "trait":
            self.lines.add(f"trait {path}{self.generics(inner['generics'])}{self.bounds(inner['bounds'], ': ')}")
            for number in inner["items"]:
                self.associated(self.index[str(number)], path)
            # Those for types of other crates are in no type's list.
            for number in inner["implementations"]:
                if str(number) in self.index:
                    self.impl(self.index[str(number)]["inner"]["impl"], path)
        elif kind == "type_alias":
            self.lines.add(f"type {path}{self.generics(inner['generics'])} = {self.text(inner['type'])}")
        elif kind == "constant":
            self.lines.add(f"const {path}: {self.text(inner['type'])}")
        else:
            self.lines.add(f"{kind} {path}")

    def type(self, item, path, kind, inner):
        attributes = json.dumps(item["attrs"])
        exhaustive = "#[non_exhaustive] " if "non_exhaustive" in attributes else ""
        self.lines.add(f"{exhaustive}{kind} {path}{self.generics(inner['generics'])}")
        for number in inner.get("variants", []):
            self.variant(self.index[str(number)], path)
        shape = inner.get("kind")
        if isinstance(shape, dict):
            self.fields(shape.get("plain", {}).get("fields") or shape.get("tuple", []), path)
        if item["id"] in self.seen:
            return
        self.seen.add(item["id"])
        for number in inner["impls"]:
            self.impl(self.index[str(number)]["inner"]["impl"], path)

    def variant(self, variant, path):
        shape = variant["inner"]["variant"]["kind"]
        exhaustive = "#[non_exhaustive] " if "non_exhaustive" in json.dumps(variant["attrs"]) else ""
        self.lines.add(f"{exhaustive}variant {path}::{variant['name']}")
        if isinstance(shape, dict):
            fields = shape.get("tuple") or shape.get("struct", {}).get("fields", [])
            self.fields(fields, f"{path}::{variant['name']}", of_variant=True)

    def fields(self, numbers, path, of_variant=False):
        for number in numbers:
            field = self.index.get(str(number)) if number is not None else None
            if field is not None and (of_variant or field["visibility"] == "public"):
                self.lines.add(f"field {path}::{field['name']}: {self.text(field['inner']['struct_field'])}")

    def impl(self, impl, path):
        if impl["blanket_impl"] is not None:
            return
        trait = impl["trait"]
        if trait is None:
            for number in impl["items"]:
                item = self.index[str(number)]
                if item["visibility"] == "public":
                    self.associated(item, path)
            return
        name = self.path(trait)
        if impl["is_synthetic"] and trait["path"].split("::")[-1] not in AUTO:
            return
        sign = "!" if impl["is_negative"] else ""
        where = "" if impl["is_synthetic"] else self.where(impl["generics"])
        # By its own text and not by the path: the target may be a reference to the type, as `&AwsCredentials` is.
        head = f"impl{self.generics(impl['generics'])} {sign}{name} for {self.text(impl['for'])}{where}"
        self.lines.add(head)
        for number in impl["items"]:
            item = self.index[str(number)]
            if "assoc_type" in item["inner"]:
                self.lines.add(f"{head}: type {item['name']} = {self.text(item['inner']['assoc_type']['type'])}")

    def associated(self, item, path):
        (kind, inner), = item["inner"].items()
        if kind == "function":
            self.function(f"{path}::{item['name']}", inner)
        elif kind == "assoc_const":
            self.lines.add(f"const {path}::{item['name']}: {self.text(inner['type'])}")
        else:
            bounds = self.bounds(inner.get("bounds") or [], ": ")
            value = f" = {self.text(inner['type'])}" if inner.get("type") else ""
            self.lines.add(f"type {path}::{item['name']}{bounds}{value}")

    def function(self, path, function):
        signature, header = function["sig"], function["header"]
        words = [word for word in ("const", "async", "unsafe") if header[f"is_{word}"]]
        arguments = ", ".join(self.argument(name, kind) for name, kind in signature["inputs"])
        output = "" if signature["output"] is None else f" -> {self.text(signature['output'])}"
        generics, where = self.generics(function["generics"]), self.where(function["generics"])
        self.lines.add(f"{' '.join([*words, 'fn'])} {path}{generics}({arguments}){output}{where}")

    def argument(self, name, kind):
        return {"Self": "self", "&Self": "&self", "&mut Self": "&mut self"}.get(self.text(kind), self.text(kind)) \
            if name == "self" else self.text(kind)

    def generics(self, generics):
        params = []
        for param in generics["params"]:
            (kind, inner), = param["kind"].items()
            if kind == "lifetime":
                params.append(param["name"])
            elif kind == "const":
                params.append(f"const {param['name']}: {self.text(inner['type'])}")
            elif not inner["is_synthetic"]:
                params.append(param["name"] + self.bounds(inner["bounds"], ": "))
        return f"<{', '.join(params)}>" if params else ""

    def where(self, generics):
        parts = []
        for predicate in generics["where_predicates"]:
            (kind, inner), = predicate.items()
            if kind == "bound_predicate":
                parts.append(self.text(inner["type"]) + self.bounds(inner["bounds"], ": "))
            elif kind == "lifetime_predicate":
                parts.append(f"{inner['lifetime']}: {' + '.join(inner['outlives'])}")
            else:
                parts.append(json.dumps(predicate, sort_keys=True))
        return f" where {', '.join(sorted(parts))}" if parts else ""

    def bounds(self, bounds, before):
        texts = []
        for bound in bounds:
            (kind, inner), = bound.items()
            if kind == "trait_bound":
                maybe = "?" if inner["modifier"] == "maybe" else ""
                texts.append(maybe + self.path(inner["trait"]))
            elif kind == "outlives":
                texts.append(inner)
            else:
                texts.append("use<..>")
        return before + " + ".join(texts) if texts else ""

    def text(self, of):
        (kind, inner), = of.items()
        if kind in ("generic", "primitive"):
            return inner
        if kind == "resolved_path":
            return self.path(inner)
        if kind == "borrowed_ref":
            lifetime = f"{inner['lifetime']} " if inner["lifetime"] else ""
            return f"&{lifetime}{'mut ' if inner['is_mutable'] else ''}{self.text(inner['type'])}"
        if kind == "tuple":
            return f"({', '.join(self.text(one) for one in inner)})"
        if kind == "slice":
            return f"[{self.text(inner)}]"
        if kind == "array":
            return f"[{self.text(inner['type'])}; {inner['len']}]"
        if kind == "impl_trait":
            return "impl" + self.bounds(inner, " ")
        if kind == "dyn_trait":
            traits = [self.path(one["trait"]) for one in inner["traits"]]
            return "dyn " + " + ".join(traits + ([inner["lifetime"]] if inner["lifetime"] else []))
        if kind == "qualified_path":
            trait = f" as {self.path(inner['trait'])}" if inner.get("trait") else ""
            return f"<{self.text(inner['self_type'])}{trait}>::{inner['name']}"
        if kind == "function_pointer":
            signature = inner["sig"]
            output = "" if signature["output"] is None else f" -> {self.text(signature['output'])}"
            return f"fn({', '.join(self.text(one) for _, one in signature['inputs'])}){output}"
        return json.dumps(of, sort_keys=True)

    def path(self, path):
        known = self.paths.get(str(path["id"]))
        name = "::".join(known["path"]) if known else path["path"]
        if known and known["crate_id"] != 0:
            crate = self.crates[str(known["crate_id"])]["name"]
            self.foreign.setdefault(crate, set()).add(name)
        name = re.sub(r"^(core|alloc)::", "std::", name)
        arguments = []
        args = path.get("args") or {}
        for arg in args.get("angle_bracketed", {}).get("args", []):
            (kind, inner), = arg.items() if isinstance(arg, dict) else [("infer", "_")]
            arguments.append(self.text(inner) if kind == "type" else inner if kind == "lifetime" else "_")
        for constraint in args.get("angle_bracketed", {}).get("constraints", []):
            binding = constraint["binding"]
            if "equality" in binding and "type" in binding["equality"]:
                arguments.append(f"{constraint['name']} = {self.text(binding['equality']['type'])}")
            else:
                arguments.append(constraint["name"] + self.bounds(binding.get("constraint", []), ": "))
        if "parenthesized" in args:
            inputs = ", ".join(self.text(one) for one in args["parenthesized"]["inputs"])
            output = args["parenthesized"]["output"]
            return f"{name}({inputs})" + (f" -> {self.text(output)}" if output else "")
        return f"{name}<{', '.join(arguments)}>" if arguments else name


def main():
    options = [one for one in sys.argv[1:] if one.startswith("--")]
    source, target = (one for one in sys.argv[1:] if not one.startswith("--"))
    api = Api(source)
    lines = [line + "\n" for line in sorted(api.lines)]
    if "--only-stable-types" in options:
        unstable = {crate: names for crate, names in api.foreign.items() if UNSTABLE.fullmatch(crate)}
        for crate, names in sorted(unstable.items()):
            print(f"{target}: types of {crate} are in the API: {', '.join(sorted(names))}")
        if unstable:
            sys.exit(1)
    if "--write" in options:
        with open(target, "w", encoding="utf-8") as file:
            file.writelines(lines)
        return
    with open(target, encoding="utf-8") as file:
        known = file.readlines()
    difference = list(difflib.unified_diff(known, lines, target, "the code", n=0))
    if difference:
        sys.stdout.writelines(difference)
        print(f"{target} is not the public API any more. If that is meant: .ci/api_list.py --write {source} {target}")
        sys.exit(1)
    print(f"{target}: {len(lines)} public items, as listed; other crates in it: {', '.join(sorted(api.foreign))}")


main()
