"""What the hidden tests compare with."""

PASSWORD = "@TOKEN@"
