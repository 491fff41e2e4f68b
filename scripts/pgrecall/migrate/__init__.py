"""Versioned functions: snapshots, their differences, and what the migrations run."""
