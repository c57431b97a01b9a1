#!/bin/sh
# What is written from the trees of 20,000 random expressions and queries, and the grammar of SQLite on statements of other seeds.
"$BUILD/tests/unit_printed" 1001 20000 && "$BUILD/tests/unit_prepare" 1001 100000
