"""Measurements, and the pages they need."""
