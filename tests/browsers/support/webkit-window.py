"""A WebKitGTK window without any chrome, driven by JSON lines on standard input; answers and events leave on standard
output. Its data outlives a kill unless --ephemeral. Each command is {"n", "cmd", "id", …}; each answer {"n", "ok"} or
{"n", "err"}. Keys and mouse come from the X server, as a person's do."""

import argparse
import json
import os
import sys
import threading

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gdk, GLib, Gtk, WebKit2  # noqa: E402

parser = argparse.ArgumentParser()
parser.add_argument("--data", required=True)
parser.add_argument("--downloads", required=True)
parser.add_argument("--ephemeral", action="store_true")
parser.add_argument("--init", default="", help="script that runs before those of each page")
parser.add_argument("--width", type=int, default=1440)
parser.add_argument("--height", type=int, default=900)
options = parser.parse_args()

out = os.fdopen(os.dup(1), "w")
# Libraries print as they like; nothing but JSON lines may get into the answers.
os.dup2(2, 1)


def send(message):
    try:
        out.write(json.dumps(message) + "\n")
        out.flush()
    except OSError:
        Gtk.main_quit()


# Outcomes, not animations.
Gtk.Settings.get_default().set_property("gtk-enable-animations", False)

if options.ephemeral:
    manager = WebKit2.WebsiteDataManager.new_ephemeral()
else:
    manager = WebKit2.WebsiteDataManager(
        base_data_directory=options.data + "/data", base_cache_directory=options.data + "/cache"
    )
context = WebKit2.WebContext(website_data_manager=manager)
views = {}
files = []

window = Gtk.Window()
window.set_decorated(False)
window.set_default_size(options.width, options.height)
window.move(0, 0)
stack = Gtk.Stack()
window.add(stack)
window.connect("destroy", lambda _window: Gtk.main_quit())


def on_download(_context, download):
    def decide(download, name):
        download.set_allow_overwrite(True)
        download.set_destination("file://" + os.path.join(options.downloads, name))
        return True

    download.connect("decide-destination", decide)
    download.connect("finished", lambda d: send({"ev": "download", "to": d.get_destination()}))
    download.connect("failed", lambda _d, error: send({"ev": "download-failed", "why": str(error)}))


context.connect("download-started", on_download)


def new_view(name):
    content = WebKit2.UserContentManager()
    content.register_script_message_handler("report")
    content.connect(
        "script-message-received::report",
        lambda _manager, result: send({"ev": "report", "id": name, "text": result.get_js_value().to_string()}),
    )
    if options.init:
        content.add_script(
            WebKit2.UserScript(
                options.init, WebKit2.UserContentInjectedFrames.TOP_FRAME, WebKit2.UserScriptInjectionTime.START, None, None
            )
        )
    view = WebKit2.WebView(web_context=context, user_content_manager=content)
    settings = view.get_settings()
    settings.set_enable_fullscreen(True)
    settings.set_javascript_can_access_clipboard(True)
    view.connect("resource-load-started", lambda _v, _r, q: send({"ev": "request", "id": name, "url": q.get_uri()}))
    view.connect("web-process-terminated", lambda _v, why: send({"ev": "crash", "id": name, "why": why.value_nick}))

    def choose(_view, request):
        many = request.get_select_multiple()
        if files:
            request.select_files(files.pop(0))
        else:
            request.cancel()
        send({"ev": "chooser", "id": name, "many": many})
        return True

    def permit(_view, request):
        send({"ev": "permission", "id": name, "what": type(request).__name__})
        request.allow()
        return True

    def told(_view, dialog):
        send({"ev": "dialog", "id": name, "kind": dialog.get_dialog_type().value_nick, "text": dialog.get_message()})
        dialog.confirm_set_confirmed(True)
        return True

    view.connect("run-file-chooser", choose)
    view.connect("permission-request", permit)
    view.connect("script-dialog", told)
    stack.add_named(view, name)
    view.show()
    views[name] = view
    return view


def handle(message):
    n, cmd = message.get("n"), message["cmd"]

    def ok(value=None):
        send({"n": n, "ok": value})

    def failed(error):
        send({"n": n, "err": str(error)})

    try:
        view = views.get(message.get("id"))
        if cmd == "new":
            view = new_view(message["id"])
            stack.set_visible_child(view)
            view.load_uri(message["url"])
            view.grab_focus()
            ok()
        elif cmd == "goto":
            view.load_uri(message["url"])
            ok()
        elif cmd == "reload":
            view.reload()
            ok()
        elif cmd == "show":
            stack.set_visible_child(view)
            view.grab_focus()
            ok()
        elif cmd == "files":
            files.append(message["files"])
            ok()
        elif cmd == "version":
            ok("%d.%d.%d" % (WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version()))
        elif cmd == "eval":

            def done(view, result):
                try:
                    value = view.call_async_javascript_function_finish(result)
                    ok(value.to_string() if value and value.is_string() else None)
                except GLib.Error as error:
                    failed(error.message)

            view.call_async_javascript_function(message["js"], -1, None, None, None, None, done)
        elif cmd == "picture":
            # Of the window as it lies on the screen; asking the view for a snapshot never ends without a GPU.
            shown = window.get_window()
            Gdk.pixbuf_get_from_window(shown, 0, 0, shown.get_width(), shown.get_height()).savev(
                message["file"], "png", [], []
            )
            ok()
        elif cmd == "quit":
            ok()
            Gtk.main_quit()
        else:
            failed("unknown command")
    except Exception as error:  # an answer is owed to every command
        failed(repr(error))
    return False


def listen():
    for line in sys.stdin:
        GLib.idle_add(handle, json.loads(line))
    GLib.idle_add(Gtk.main_quit)


window.show_all()
threading.Thread(target=listen, daemon=True).start()
Gtk.main()
