names = [group.name for group in request.user.all_groups()]
for name in dict.fromkeys(names):
    yield name
