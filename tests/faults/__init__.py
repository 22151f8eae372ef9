"""What a warehouse goes through: killed writers, full disks, damage, clocks; with real processes."""
