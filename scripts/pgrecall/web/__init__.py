"""The page of scripts/web: one module a screen; what it shows comes from recall's functions."""
