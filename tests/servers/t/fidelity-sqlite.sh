#!/bin/sh
exec "$ROOT/tests/servers/fidelity" sqlite
