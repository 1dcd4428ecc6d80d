package org.ipcstudio.editor.palette;

import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.PanningSelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.requests.CreationFactory;
import org.ipcstudio.editor.Messages;
import org.ipcstudio.editor.tools.ConnectTool;
import org.ipcstudio.editor.tools.MagicConnectionTool;
import org.ipcstudio.language.edits.NodeKind;
import org.ipcstudio.ui.ElementIcons;
import org.ipcstudio.ui.Icon;

/** Makes the palette: tools, and every kind of node and connection. Entries are dragged, or clicked and then placed. */
public final class DiagramPalette {
	private DiagramPalette() {
	}

	/** A new palette. */
	public static PaletteRoot create() {
		PaletteRoot root = new PaletteRoot();
		root.add(tools(root));
		root.add(drawer(Messages.Palette_processes,
				node(NodeKind.PROCESS, Messages.Palette_process, Messages.Palette_processDescription)));
		root.add(drawer(Messages.Palette_channels,
				node(NodeKind.MAILBOX, Messages.Palette_mailbox, Messages.Palette_mailboxDescription),
				node(NodeKind.PIPE, Messages.Palette_pipe, Messages.Palette_pipeDescription),
				node(NodeKind.FIFO, Messages.Palette_fifo, Messages.Palette_fifoDescription)));
		root.add(drawer(Messages.Palette_memory,
				node(NodeKind.MEMORY, Messages.Palette_sharedMemory, Messages.Palette_sharedMemoryDescription),
				node(NodeKind.LOCK, Messages.Palette_lock, Messages.Palette_lockDescription),
				node(NodeKind.SEMAPHORE, Messages.Palette_semaphore, Messages.Palette_semaphoreDescription)));
		root.add(drawer(Messages.Palette_carriers,
				node(NodeKind.BUS, Messages.Palette_bus, Messages.Palette_busDescription),
				node(NodeKind.NETWORK, Messages.Palette_network, Messages.Palette_networkDescription)));
		return root;
	}

	private static PaletteGroup tools(PaletteRoot root) {
		PaletteGroup group = new PaletteGroup(Messages.Palette_tools);
		ToolEntry selection = new PanningSelectionToolEntry();
		group.add(selection);
		group.add(new MarqueeToolEntry());
		group.add(connection(Messages.Palette_connect, Messages.Palette_connectDescription, Icon.CONNECTION, ConnectTool.class));
		group.add(connection(Messages.Palette_magic, Messages.Palette_magicDescription, Icon.MAGIC_CONNECTOR,
				MagicConnectionTool.class));
		root.setDefaultEntry(selection);
		return group;
	}

	private static PaletteDrawer drawer(String label, ToolEntry... entries) {
		PaletteDrawer drawer = new PaletteDrawer(label);
		for (ToolEntry entry : entries) {
			drawer.add(entry);
		}
		return drawer;
	}

	private static ToolEntry node(NodeKind kind, String label, String description) {
		return new CombinedTemplateCreationEntry(label, description, kind, new KindFactory(kind),
				ElementIcons.of(kind).descriptor(), ElementIcons.of(kind).largeDescriptor());
	}

	private static ToolEntry connection(String label, String description, Icon icon, Class<? extends ConnectTool> tool) {
		ToolEntry entry = new ConnectionCreationToolEntry(label, description, null, icon.descriptor(), icon.largeDescriptor());
		entry.setToolClass(tool);
		return entry;
	}

	/** Tells the tools which kind of node is to be created; the text makes the node itself. */
	public record KindFactory(NodeKind kind) implements CreationFactory {
		@Override
		public Object getNewObject() {
			return kind;
		}

		@Override
		public Object getObjectType() {
			return kind;
		}
	}
}
