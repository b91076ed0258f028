package io.github.duizhao.formula;

import java.util.Map;
import java.util.Set;

/**
 * Rewrites TeX in terms of the commands that SnuggleTeX supports: {@code \dfrac} as {@code \frac},
 * {@code aligned} as an array. What is not known to either remains, and is an error later.
 */
final class TexRewriter {
  /** Deeper than in any formula, and within the stack of a thread. */
  private static final int MAX_DEPTH = 50;

  private static final Map<String, String> COMMANDS =
      Map.ofEntries(
          Map.entry("dfrac", "\\frac"),
          Map.entry("tfrac", "\\frac"),
          Map.entry("cfrac", "\\frac"),
          Map.entry("to", "\\rightarrow "),
          Map.entry("gets", "\\leftarrow "),
          Map.entry("iff", "\\Leftrightarrow "),
          Map.entry("implies", "\\Rightarrow "),
          Map.entry("dots", "\\ldots "),
          Map.entry("dotsc", "\\ldots "),
          Map.entry("dotsb", "\\cdots "),
          Map.entry("lvert", "|"),
          Map.entry("rvert", "|"),
          Map.entry("lVert", "\\Vert "),
          Map.entry("rVert", "\\Vert "),
          Map.entry("|", "\\Vert "),
          Map.entry("lbrace", "\\{"),
          Map.entry("rbrace", "\\}"),
          Map.entry("land", "\\wedge "),
          Map.entry("lor", "\\vee "),
          Map.entry("lnot", "\\neg "),
          Map.entry("argmax", "{\\mathrm{argmax}}"),
          Map.entry("argmin", "{\\mathrm{argmin}}"),
          Map.entry("degree", "^{\\circ}"),
          Map.entry("bmod", "\\;{\\mathrm{mod}}\\;"),
          Map.entry("hbar", "\\hslash "),
          Map.entry("varnothing", "\\emptyset "),
          Map.entry("widehat", "\\hat"),
          Map.entry("widetilde", "\\tilde"));

  /** Commands that say how a formula looks, or number it. */
  private static final Set<String> DROPPED =
      Set.of(
          "limits",
          "nolimits",
          "displaystyle",
          "textstyle",
          "scriptstyle",
          "nonumber",
          "notag",
          "big",
          "bigl",
          "bigr",
          "bigm",
          "Big",
          "Bigl",
          "Bigr",
          "Bigm",
          "bigg",
          "biggl",
          "biggr",
          "Bigg",
          "Biggl",
          "Biggr",
          "allowbreak",
          "strut");

  /** Commands that change the letters of their argument only. */
  private static final Map<String, String> STYLES =
      Map.ofEntries(
          Map.entry("mathbf", "mathbf"),
          Map.entry("boldsymbol", "mathbf"),
          Map.entry("bm", "mathbf"),
          Map.entry("mathrm", "mathrm"),
          Map.entry("operatorname", "mathrm"),
          Map.entry("operatorname*", "mathrm"),
          Map.entry("mathsf", "mathsf"),
          Map.entry("mathtt", "mathtt"),
          Map.entry("mathit", "mathit"),
          Map.entry("mathcal", "mathcal"),
          Map.entry("mathscr", "mathcal"),
          Map.entry("mathfrak", "mathfrak"),
          Map.entry("mathbb", "mathbb"));

  private static final Set<String> TEXTS =
      Set.of("text", "textrm", "textnormal", "textup", "mbox", "hbox");

  private static final Map<String, String> ENVIRONMENTS =
      Map.ofEntries(
          Map.entry("aligned", "rlrlrlrl"),
          Map.entry("align", "rlrlrlrl"),
          Map.entry("align*", "rlrlrlrl"),
          Map.entry("alignat", "rlrlrlrl"),
          Map.entry("split", "rl"),
          Map.entry("eqnarray", "rcl"),
          Map.entry("eqnarray*", "rcl"),
          Map.entry("gathered", "c"),
          Map.entry("gather", "c"),
          Map.entry("gather*", "c"),
          Map.entry("multline", "c"),
          Map.entry("multline*", "c"),
          Map.entry("smallmatrix", "cccccccccc"));

  /** Environments around one formula, which need no rows. */
  private static final Set<String> PLAIN = Set.of("equation", "equation*", "displaymath", "math");

  /** Commands that define others, with which a short text can take forever, or read files. */
  private static final Set<String> REFUSED =
      Set.of(
          "newcommand",
          "renewcommand",
          "providecommand",
          "newenvironment",
          "renewenvironment",
          "def",
          "let",
          "input",
          "include",
          "verb",
          "href",
          "xml",
          "rawxhtml",
          "anchor",
          "mathsource",
          "ifmathmode",
          "ensuremath");

  private final String tex;
  private final StringBuilder result = new StringBuilder();
  private int at;

  private TexRewriter(String tex) {
    this.tex = tex;
  }

  /**
   * Returns the formula in other words.
   *
   * @throws FormulaException if it defines commands, or its braces are not closed
   */
  static String rewrite(String tex) throws FormulaException {
    int open = 0;
    for (int i = 0; i < tex.length(); i++) {
      char c = tex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{' || c == '}') {
        open += c == '{' ? 1 : -1;
      }
      if (open < 0) {
        break;
      } else if (open > MAX_DEPTH) {
        throw new FormulaException("it is nested more than " + MAX_DEPTH + " deep");
      }
    }
    if (open != 0) {
      throw new FormulaException("braces or brackets are not closed");
    }
    return rewrite(tex, 0);
  }

  private static String rewrite(String tex, int depth) throws FormulaException {
    if (depth > MAX_DEPTH) {
      throw new FormulaException("it is nested more than " + MAX_DEPTH + " deep");
    }
    TexRewriter rewriter = new TexRewriter(tex);
    while (rewriter.at < tex.length()) {
      rewriter.next(depth);
    }
    return rewriter.result.toString();
  }

  private void next(int depth) throws FormulaException {
    char c = tex.charAt(at);
    if (c != '\\' || at + 1 == tex.length()) {
      result.append(c);
      at++;
      return;
    }
    String name = command();
    if (REFUSED.contains(name)) {
      throw new FormulaException("the command '\\" + name + "' is not supported");
    } else if (STYLES.containsKey(name)) {
      String style = "{\\" + STYLES.get(name) + "{" + rewrite(argument(), depth + 1) + "}}";
      result.append(style);
    } else if (TEXTS.contains(name)) {
      result.append("\\mbox{").append(argument()).append('}');
    } else if (name.equals("begin") || name.equals("end")) {
      environment(name.equals("begin"));
    } else if (name.equals("binom") || name.equals("dbinom") || name.equals("tbinom")) {
      String above = rewrite(argument(), depth + 1);
      String below = rewrite(argument(), depth + 1);
      result.append("\\begin{pmatrix}").append(above).append("\\\\").append(below);
      result.append("\\end{pmatrix}");
    } else if (name.equals("substack")) {
      String lines = rewrite(argument(), depth + 1);
      result.append("\\begin{array}{c}").append(lines).append("\\end{array}");
    } else if (name.equals("mathop") || name.equals("mathrel") || name.equals("mathbin")) {
      result.append('{').append(rewrite(argument(), depth + 1)).append('}');
    } else if (name.equals("tag") || name.equals("tag*")) {
      result.append("\\qquad{\\mbox{(").append(argument()).append(")}}");
    } else if (name.equals("label")) {
      argument();
    } else if (DROPPED.contains(name)) {
      result.append(' ');
    } else {
      result.append(COMMANDS.getOrDefault(name, "\\" + name));
    }
  }

  /** Reads the name of a command, with the space after it as TeX does. */
  private String command() {
    int start = at + 1;
    int end = start;
    while (end < tex.length() && isLetter(tex.charAt(end))) {
      end++;
    }
    if (end == start) {
      at = start + 1;
      return tex.substring(start, at);
    }
    String name = tex.substring(start, end);
    if (end < tex.length() && tex.charAt(end) == '*' && !name.equals("star")) {
      String starred = name + "*";
      if (STYLES.containsKey(starred) || starred.equals("tag*")) {
        at = end + 1;
        return starred;
      }
    }
    at = end;
    return name;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Reads what a command applies to: a group in braces, a command, or one character. */
  private String argument() {
    while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
      at++;
    }
    if (at == tex.length()) {
      return "";
    }
    int start = at;
    if (tex.charAt(at) == '\\') {
      command();
      return tex.substring(start, Math.min(at, tex.length()));
    } else if (tex.charAt(at) != '{') {
      at += Character.charCount(tex.codePointAt(at));
      return tex.substring(start, at);
    }
    int open = 0;
    for (; at < tex.length(); at++) {
      char c = tex.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '{') {
        open++;
      } else if (c == '}' && --open == 0) {
        at++;
        return tex.substring(start + 1, at - 1);
      }
    }
    at = tex.length();
    // never closed: the brace remains, so that this is an error
    return tex.substring(start);
  }

  private void environment(boolean isBegin) {
    String name = argument();
    String columns = ENVIRONMENTS.get(name);
    if (PLAIN.contains(name)) {
      return;
    } else if (columns == null) {
      result.append(isBegin ? "\\begin{" : "\\end{").append(name).append('}');
    } else {
      result.append(isBegin ? "\\begin{array}{" + columns + "}" : "\\end{array}");
    }
  }
}
