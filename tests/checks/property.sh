#!/bin/sh
# The plans of 5,000 random pairs of schemas with rows, on the SQLite of this build; the first 1,000 are a unit test.
exec env DDLKIT_PROPERTY_SEED=1001 DDLKIT_PROPERTY_PAIRS=4000 "$BUILD/tests/unit_property_sqlite"
