#!/bin/sh
exec tests/session.sh docs/formats.md
