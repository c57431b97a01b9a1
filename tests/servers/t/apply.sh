#!/bin/sh
# On every server the same.
exec "$ROOT/tests/checks/apply.sh"
