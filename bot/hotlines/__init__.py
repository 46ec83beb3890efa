"""The directory of crisis lines: which line is right for which country and kind of danger."""
