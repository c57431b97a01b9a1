#!/bin/sh
exec tests/session.sh README.md
