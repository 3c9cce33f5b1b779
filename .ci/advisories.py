#!/usr/bin/env python3
"""Checks the table of advisories in docs/reference/advisories.md against the lock files of this repository.

    .ci/advisories.py                       checks it
    .ci/advisories.py --database FOLDER     writes the advisories that it lists as a database for cargo-deny and cargo-audit
    .ci/advisories.py --stated ROW          prints what it states of a tree

For each row `cargo tree` lists what is in that tree, on every platform, so it needs crates that no build on this
platform needs: run `cargo fetch` first, or let this download them. Ends with status 1 and prints what differs.

The database itself is not read. An advisory that is new since it was read is not found by this; one that is listed and
no longer in a tree, or in a tree that is said to be without it, is.
"""

import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# What is built with a package of this workspace. Of a package that is only tested with, `dev` is how it is reached.
OURS = ["--edges=normal,build"]
THEIRS = ["--edges=normal,build,dev"]
COMPAT = [*OURS, "-p=rusoto-compat"]
PATCHED = ["--manifest-path=compat-tests/patched/Cargo.toml"]
ENGINE = ["--manifest-path=compat-tests/engine-patched/Cargo.toml"]

# The first cell of each row, and the tree that it is about, as `cargo tree` is told of it.
TREES = {
    "0. Rusoto 0.48, with `rustls`": [*THEIRS, "-p=rusoto_s3", "-p=rusoto_sqs@0.48.0"],
    "0. Rusoto 0.48, with `native-tls`": [*COMPAT, "--features=http,rusoto-native-tls"],
    "0. Rusoto 0.47, with `rustls`": [*THEIRS, "-p=rusoto_sts@0.47.0"],
    "0. Rusoto 0.46, with `rustls`": [*THEIRS, "-p=rusoto_sts@0.46.0"],
    "0a. Rusoto 0.48, with `rustls`, and `rusoto_credential` patched": [*PATCHED, *OURS],
    "0b. Rusoto 0.48, with any TLS feature, and `rusoto_core` patched": [*ENGINE, *OURS],
    "1. what this crate brings with it, by default": COMPAT,
    "1. with `rusoto-0-47`": [*COMPAT, "--features=rusoto-0-47"],
    "1. with `rusoto-0-46`": [*COMPAT, "--features=rusoto-0-46"],
    "2. with `sdk`, and the crates of the SDK as step 2 has them": [
        *COMPAT,
        "-p=rusoto-compat-core",
        "--features=rusoto-compat/sdk,rusoto-compat-core/default-https-client",
    ],
    "3. with `http`, and Rusoto with `native-tls`": [*COMPAT, "--features=preflight,rusoto-native-tls"],
    "3. with `http`, and Rusoto with `rustls`": [*COMPAT, "--features=preflight,rusoto-rustls"],
    "8. `aws-config` and `aws-sdk-s3` alone, as step 2 has them": [
        *THEIRS,
        "-p=aws-config",
        "-p=aws-sdk-s3",
        "-p=aws-smithy-http-client",
    ],
}


def rows(heading):
    with open(os.path.join(ROOT, "docs/reference/advisories.md"), encoding="utf-8") as file:
        _, table = file.read().split(heading + "\n", 1)
    lines = table.split("\n\n", 1)[0].splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:] if line.startswith("|")]


def version(text):
    return tuple(int(part) for part in re.split(r"[-+]", text)[0].split("."))


def advisories():
    """For each advisory its package, and the first version that has it mended."""
    found = {}
    for link, package, mended_in, _ in rows("| advisory | package | mended in | what it is |"):
        number = re.match(r"\[([\d-]+)\]", link)[1]
        found[number] = (package.strip("`"), None if mended_in == "never" else version(mended_in))
    return found


def packages(tree):
    """The packages from a registry: cargo-deny and cargo-audit look up no others (`.ci/patched_advisory`)."""
    command = ["cargo", "tree", "--quiet", "--locked", "--target=all", "--prefix=none", "--format={p}", *tree]
    listed = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
    found = set()
    # `h2 v0.3.27`, `h2 v0.3.27 (*)`, `sha2-asm v0.6.4 (proc-macro)`, `rusoto_credential v0.48.0 (/home/…)`
    for name, number, note in re.findall(r"^(\S+) v(\S+)(?: \(([^)]*)\))?", listed, re.MULTILINE):
        if note in ("", "*", "proc-macro"):
            found.add((name, version(number)))
    return found


def reported(tree, entries):
    held = packages(tree)
    hits = [
        number
        for number, (package, mended_in) in entries.items()
        if any(name == package and (mended_in is None or at < mended_in) for name, at in held)
    ]
    return ", ".join(hits) or "none"


ENTRY = """```toml
[advisory]
id = "RUSTSEC-{number}"
package = "{package}"
date = "{year}-01-01"
{kind}
[versions]
patched = [{mended_in}]
```

# {what}
"""


def write_database(folder):
    for link, package, mended_in, what in rows("| advisory | package | mended in | what it is |"):
        number, package = re.match(r"\[([\d-]+)\]", link)[1], package.strip("`")
        text = ENTRY.format(
            number=number,
            package=package,
            year=number[:4],
            kind='informational = "unmaintained"\n' if "unmaintained" in what else "",
            mended_in="" if mended_in == "never" else f'">= {mended_in}"',
            what=what,
        )
        path = os.path.join(folder, "crates", package, f"RUSTSEC-{number}.md")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)


def main():
    stated = [tuple(row) for row in rows("| in the tree | reported |")]
    match sys.argv[1:]:
        case ["--database", folder]:
            write_database(folder)
            return 0
        case ["--stated", row]:
            print(dict(stated)[row])
            return 0
        case [_, *_]:
            sys.exit(__doc__)
    entries = advisories()
    found = [(title, reported(tree, entries)) for title, tree in TREES.items()]
    if stated == found:
        return 0
    print("docs/reference/advisories.md is to have these rows:")
    for row in found:
        print("| {} | {} |{}".format(*row, "" if row in stated else "   <- differs"))
    return 1


if __name__ == "__main__":
    sys.exit(main())
