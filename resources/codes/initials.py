#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tongguan authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Append the column "initials" (pinyin initials of the column "zh") to a code table.

usage: initials.py <in.tsv> <out.tsv>
       initials.py --characters <out.txt>   (one letter for each of U+4E00..U+9FFF, "." where there is none)

Needs ICU's uconv (package icu-devtools). Every character is transliterated by itself, in one call for the
whole table, so the result never depends on its neighbours; the words of polyphones.tsv come first.
A table that is not well formed (columns, order, double codes) stops the build.
"""
import pathlib
import subprocess
import sys
import unicodedata


def is_han(char):
    return unicodedata.name(char, "").startswith("CJK UNIFIED IDEOGRAPH") or char == "〇"


def letters(chars):
    """First Latin letter of each Han character; one uconv call."""
    if not chars:
        return {}
    run = subprocess.run(
        ["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "Han-Latin; Latin-ASCII; Lower"],
        input="\n".join(chars).encode(), capture_output=True, check=False)
    if run.returncode != 0:
        sys.exit("uconv failed: " + run.stderr.decode(errors="replace"))
    lines = run.stdout.decode().split("\n")
    if len(lines) < len(chars):
        sys.exit("uconv lost lines")
    return {char: line[:1] if line[:1].isascii() and line[:1].isalpha() else ""
            for char, line in zip(chars, lines)}


def polyphones(path):
    words = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            word, initials = line.split("\t")
            words[word] = initials
    return words


def initials_of(text, single, words, longest):
    out = []
    at = 0
    while at < len(text):
        for size in range(min(longest, len(text) - at), 0, -1):
            if text[at:at + size] in words:
                out.append(words[text[at:at + size]])
                at += size
                break
        else:
            char = unicodedata.normalize("NFKC", text[at])
            if char.isascii() and char.isalnum():
                out.append(char.lower())
            else:
                out.append(single.get(text[at], ""))
            at += 1
    return "".join(out)


def characters(target):
    chars = [chr(code) for code in range(0x4E00, 0xA000)]
    single = letters([char for char in chars if is_han(char)])
    target.write_text("".join(single.get(char) or "." for char in chars), encoding="ascii")


def main():
    if sys.argv[1] == "--characters":
        characters(pathlib.Path(sys.argv[2]))
        return
    source, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    lines = source.read_bytes().decode("utf-8").split("\n")
    if lines[-1] != "" or any("\r" in line for line in lines):
        sys.exit(f"{source}: wants LF line ends and a last one")
    lines.pop()
    head = next(i for i, line in enumerate(lines) if not line.startswith("#"))
    columns = lines[head].split("\t")
    if columns[:3] != ["code", "zh", "en"]:
        sys.exit(f"{source}: the columns start with code, zh, en")
    rows = [line.split("\t") for line in lines[head + 1:]]
    last = b""
    for number, row in enumerate(rows, head + 2):
        if len(row) != len(columns) or not row[0]:
            sys.exit(f"{source}:{number}: {len(row)} fields, wants {len(columns)}")
        if row[0].encode() <= last:
            sys.exit(f"{source}:{number}: {row[0]} is double or out of order")
        last = row[0].encode()
    words = polyphones(pathlib.Path(__file__).with_name("polyphones.tsv"))
    longest = max(map(len, words))
    single = letters(sorted({char for row in rows for char in row[1] if is_han(char)}))
    out = lines[:head] + ["\t".join(columns + ["initials"])]
    out += ["\t".join(row + [initials_of(row[1], single, words, longest)]) for row in rows]
    target.write_bytes(("\n".join(out) + "\n").encode("utf-8"))


if __name__ == "__main__":
    main()
