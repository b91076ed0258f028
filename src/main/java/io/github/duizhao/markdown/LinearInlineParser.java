package io.github.duizhao.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser with two changes. It does not copy the whole block for each mark, as the
 * original {@code match} does with its {@link java.util.regex.MatchResult}. And it allows spaces in
 * a link target in angle brackets, {@code [汉字](<ruby:hàn zì>)}: so does CommonMark since 0.29, but
 * flexmark follows 0.28.
 */
final class LinearInlineParser extends CommonmarkInlineParser {
  private static final Pattern BRACKETED =
      Pattern.compile("^<(?!>)[^<>\\\\\\n\\r]*+(?:\\\\.[^<>\\\\\\n\\r]*+)*+>");

  LinearInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    Matcher matcher = find(pattern);
    return matcher == null ? null : input.subSequence(matcher.start(), matcher.end());
  }

  @Override
  public BasedSequence @Nullable [] matchWithGroups(Pattern pattern) {
    Matcher matcher = find(pattern);
    if (matcher == null) {
      return null;
    }
    BasedSequence[] groups = new BasedSequence[matcher.groupCount() + 1];
    for (int i = 0; i < groups.length; i++) {
      if (matcher.start(i) >= 0) {
        groups[i] = input.subSequence(matcher.start(i), matcher.end(i));
      }
    }
    return groups;
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    BasedSequence bracketed = match(BRACKETED);
    return bracketed == null
        ? super.parseLinkDestination()
        : bracketed.subSequence(1, bracketed.length() - 1);
  }

  private @Nullable Matcher find(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(input);
    matcher.region(index, input.length());
    if (!matcher.find()) {
      return null;
    }
    index = matcher.end();
    return matcher;
  }
}
