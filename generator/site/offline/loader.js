// Data files come as scripts, for a page that was opened from a folder may load nothing else.
(function start(data) {
  const root = new URL("../", document.currentScript.src);
  const fromNetwork = window.fetch;
  window.offlineData = {};
  window.fetch = (what, ...rest) => {
    const path = `${what}`.startsWith(root.href) ? `${what}`.slice(root.href.length) : "";
    if (!data.includes(path)) return fromNetwork(what, ...rest);
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL(`${path}.js`, root).href;
      script.onload = () => resolve(new Response(window.offlineData[path]));
      script.onerror = reject;
      document.head.append(script);
    });
  };
})
