#!/bin/sh
exec "$ROOT/tests/servers/fidelity" pg18
