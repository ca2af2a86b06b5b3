// Shows the document anew when its file was saved, at the place where it was read.
const frame = document.querySelector("iframe");
const key = "scroll " + location.pathname;
const state = document.getElementById("state");

frame?.addEventListener("load", () => {
  const place = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  if (place) frame.contentWindow.scrollTo(0, Number(place));
});

const changes = new EventSource(document.body.dataset.changes);
changes.onopen = () => { state.textContent = ""; };
changes.onerror = () => { state.textContent = "The preview has ended."; };
changes.onmessage = () => {
  changes.close();
  if (frame) sessionStorage.setItem(key, frame.contentWindow.scrollY);
  location.reload();
};
