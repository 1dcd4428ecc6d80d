/** What is drawn: nodes and edges that keep their identity while the text behind them is parsed again and again. */
package org.ipcstudio.editor.diagram;
