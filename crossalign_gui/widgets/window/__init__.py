"""What belongs to the window as a whole: `notice`, `hint`, `command_palette`, `model_menu`, `calm_view`, settings.

`main_window` outside puts it together.
Nothing else imports this room.
"""
