for group in request.user.all_groups():
    yield group.name
