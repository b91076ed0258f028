package io.github.duizhao.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MathMlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "x^2 → <msup><mi>x</mi><mn>2</mn></msup>",
        "a - b < c → <mi>a</mi><mo>−</mo><mi>b</mi><mo>&lt;</mo><mi>c</mi>",
        "\\le → <mo>≤</mo>",
        "\\mathbb{R} → <mi>ℝ</mi>",
        "\\mathcal{L} → <mi>ℒ</mi>",
        "\\mathrm{d} → <mrow><mi mathvariant=\"normal\">d</mi></mrow>",
        "\\boldsymbol\\theta → <mrow><mi>𝛉</mi></mrow>",
        "\\mathbf{w}x → <mrow><mrow><mi>𝐰</mi></mrow></mrow><mi>x</mi>",
        "\\operatorname{ab} → <mrow><mi>ab</mi></mrow>",
        "\\dfrac{1}{2} → <mfrac><mn>1</mn><mn>2</mn></mfrac>",
        "\\text{if } → <mrow><mtext>if</mtext><mspace width=\"1ex\"></mspace></mrow>",
        "\\| → <mo>‖</mo>",
        "\\begin{equation}x\\end{equation} → <mi>x</mi>"
      })
  void formulaIsMathMlCore(String tex, String expected) throws FormulaException {
    assertThat(content(MathMl.of(tex, false))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\left(\\frac{a}{b}\\right]",
        "f(x, y)",
        "\\begin{aligned}a &= b \\\\ &= c\\end{aligned}",
        "\\begin{cases}0 & x < 0 \\\\ 1 & \\text{otherwise}\\end{cases}",
        "\\begin{pmatrix}1 & 0 \\\\ 0 & 1\\end{pmatrix}",
        "\\binom{n}{k}",
        "\\sum_{\\substack{i \\\\ j}}",
        "\\bigl( a \\bigr)",
        "\\hat{y}_{t-1}",
        "\\sqrt[3]{x}",
        "\\lim_{x \\to 0} x \\tag{1}"
      })
  void olderElementsAreNotUsed(String tex) throws FormulaException {
    assertThat(MathMl.of(tex, true))
        .startsWith(
            "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\" alttext=\"")
        .doesNotContain("mfenced", "mstyle", "<mtd></mtd></mtr>");
  }

  @Test
  void limitsAreAboveAndBelowOnlyInDisplayedFormulas() throws FormulaException {
    assertThat(MathMl.of("\\sum_i^n", true)).contains("<munderover><mo>∑</mo>");
    assertThat(MathMl.of("\\sum_i^n", false)).contains("<msubsup><mo>∑</mo>");
    assertThat(MathMl.of("\\max_i", true)).contains("<munder><mi>max</mi>");
    assertThat(MathMl.of("\\operatorname*{argmax}_i", true)).contains("<munder>");
    assertThat(MathMl.of("x_i", true)).contains("<msub>");
  }

  @Test
  void sourceIsTheAlternativeText() throws FormulaException {
    assertThat(MathMl.of("a\n < \\text{\"b\"}", false))
        .contains(" alttext=\"a &lt; \\text{&quot;b&quot;}\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "\\foo{x} → the command '\\foo' is not supported",
        "\\newcommand{\\x}{\\x\\x}\\x → the command '\\newcommand' is not supported",
        "\\def\\x{\\x\\x}\\x → the command '\\def' is not supported",
        "\\input{a} → the command '\\input' is not supported",
        "\\frac{1} → an argument of '\\frac' is missing",
        "\\begin{foo}x\\end{foo} → the environment 'foo' is not supported",
        "{x → braces or brackets are not closed",
        "x} → braces or brackets are not closed",
        "\\left( x → it is not valid TeX",
        "a_b_c → it is not valid TeX"
      })
  void faultIsNamed(String tex, String reason) {
    assertThatThrownBy(() -> MathMl.of(tex, false))
        .isInstanceOf(FormulaException.class)
        .hasMessage(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{/}",
        "\\sqrt{/}",
        "\\mathbf{/}",
        "\\left(/\\right)",
        "\\begin{matrix}/\\end{matrix}",
        "x^{/}"
      })
  void deepNestingIsNotAFailure(String marks) throws FormulaException {
    String[] parts = marks.split("/", -1);
    assertThat(MathMl.of(parts[0].repeat(40) + "x" + parts[1].repeat(40), true)).contains("x");
    for (int depth : new int[] {60, 120, 10_000}) {
      String tex = parts[0].repeat(depth) + "x" + parts[1].repeat(depth);
      boolean isDeep = parts[0].endsWith("{") || depth > 200;
      if (isDeep) {
        assertThatThrownBy(() -> MathMl.of(tex, false)).isInstanceOf(FormulaException.class);
      } else {
        assertThat(MathMl.of(tex, false)).contains("x");
      }
    }
  }

  private static String content(String math) {
    return math.replaceAll("^<math [^>]*>|</math>$", "");
  }
}
