"""scripts/torture: clients of every kind, a server that is killed, a check of what is left."""
