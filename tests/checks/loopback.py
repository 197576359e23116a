"""A server on the loopback that keeps repositories of git, and ends with the program: in the open, behind a password, and wrongly."""
import base64
import functools
import http.server
import subprocess
import threading

PASSWORD = "Basic " + base64.b64encode(b"ada:secret").decode()


class Server(http.server.SimpleHTTPRequestHandler):
    """/open/ files, /moved/ a redirect to them, /smart/ git's own server, /private/ files and /locked/ git for who has the password, /page/
    no repository, /file/ a redirect to a file of the machine."""
    told = []

    def log_message(self, *_):
        pass

    def do_GET(self):
        Server.told += self.headers.get_all("Authorization", []) + self.headers.get_all("Cookie", [])
        place, path = self.path[1:].split("/", 1)
        if place == "moved":
            return self.answer(301, Location="/open/" + path)
        if place == "file":
            return self.answer(301, Location=f"file://{self.directory}/{path}")
        if place == "page":
            return self.answer(200, b"<html>Sign in to the network</html>")
        if place in ("private", "locked") and self.headers.get("Authorization") != PASSWORD:
            return self.answer(401, **{"WWW-Authenticate": 'Basic realm="book"'})
        if place in ("smart", "locked"):
            return self.through_git(path)
        self.path = "/" + path
        return super().do_GET()

    def do_POST(self):
        self.do_GET()

    def through_git(self, path):
        """As a real host serves repositories."""
        path, _, query = path.partition("?")
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        environment = {"PATH": "/usr/bin:/bin", "GIT_PROJECT_ROOT": self.directory, "GIT_HTTP_EXPORT_ALL": "1", "PATH_INFO": "/" + path,
                       "QUERY_STRING": query, "REQUEST_METHOD": self.command, "CONTENT_TYPE": self.headers.get("Content-Type", ""),
                       "CONTENT_LENGTH": str(len(body)), "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""), "REMOTE_USER": "ada",
                       "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", "")}
        done = subprocess.run(["git", "http-backend"], input=body, env=environment, capture_output=True, check=True, timeout=20)
        head, _, body = done.stdout.partition(b"\r\n\r\n")
        fields = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        self.answer(int(fields.pop("Status", "200").split()[0]), body, **fields)

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def serve(directory):
    """Its port."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Server, directory=directory))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]
