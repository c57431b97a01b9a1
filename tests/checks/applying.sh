#!/bin/sh
exec tests/session.sh docs/apply.md
