#!/bin/sh
exec "$ROOT/tests/servers/fidelity" maria118
