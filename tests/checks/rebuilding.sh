#!/bin/sh
exec tests/session.sh docs/sqlite.md
