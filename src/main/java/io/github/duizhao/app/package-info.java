/**
 * The use cases behind the commands: the only place where the parts are wired together and where
 * output reaches the disk. It never prints, exits or edits what the editor wrote.
 */
@NullMarked
package io.github.duizhao.app;

import org.jspecify.annotations.NullMarked;
