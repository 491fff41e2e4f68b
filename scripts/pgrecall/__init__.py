"""Small commands around the SQL: migrations, tests, benchmarks, the local embedding worker."""
