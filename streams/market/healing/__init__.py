"""What time can heal: reasons for ``not_checked`` that a later look may lift, and when it should come."""
