import { parseMembers } from "../../lib/cloud/member";

test.each([
  ["i-1:8080", [{ server: "i-1", port: 8080 }]],
  [
    " i-1:80 , 10.0.0.1:81 ",
    [
      { server: "i-1", port: 80 },
      { server: "10.0.0.1", port: 81 },
    ],
  ],
  ["2001:db8::1:80", [{ server: "2001:db8::1", port: 80 }]],
  ["[2001:db8::1]:80", [{ server: "2001:db8::1", port: 80 }]],
  ["ins-1", [{ server: "ins-1" }]],
  ["none", []],
  ["", undefined],
  ["i-1:80,,i-2:80", undefined],
  ["i 1:80", undefined],
  ["i-1:", undefined],
  ["[2001:db8::1]", [{ server: "2001:db8::1" }]],
  ["i-1:80:81", undefined],
  ["i-1:0", undefined],
  ["i-1:65535", [{ server: "i-1", port: 65535 }]],
  ["i-1:65536", undefined],
])("%p", (text, members) => expect(parseMembers(text)).toEqual(members));
