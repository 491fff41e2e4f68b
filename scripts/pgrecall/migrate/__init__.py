"""Versioned functions: trees and released texts, their differences, and what migrations run."""
