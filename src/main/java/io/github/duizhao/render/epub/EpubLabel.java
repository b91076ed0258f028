package io.github.duizhao.render.epub;

/**
 * A short text in one language, as templates write it.
 *
 * @param lang its language tag
 * @param side the class that the style sheet knows it by: {@code original} or {@code translation}
 */
public record EpubLabel(String lang, String side, String text) {}
