"""What a sentence tells beside who moved: why, what is awaited, whose kin somebody is, who says so, with what a move is compared."""
