#!/bin/sh
exec tests/session.sh docs/plan.md
