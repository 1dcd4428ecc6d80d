package org.ipcstudio.editor.source;

import org.ipcstudio.language.assist.ElementKind;
import org.ipcstudio.ui.Icon;

/** The icons of what is proposed and of what stands in outlines. */
final class ProposalIcons {

	private ProposalIcons() {
	}

	static Icon of(ElementKind kind) {
		return switch (kind) {
			case SYSTEM -> Icon.SYSTEM;
			case CONSTANT -> Icon.CONSTANT;
			case ENUMERATION -> Icon.ENUMERATION;
			case ENUM_LITERAL -> Icon.ENUMERATION_VALUE;
			case PROCESS -> Icon.PROCESS;
			case MAILBOX -> Icon.MAILBOX;
			case LINK -> Icon.LINK;
			case PIPE -> Icon.PIPE;
			case FIFO -> Icon.FIFO;
			case MEMORY -> Icon.MEMORY;
			case LOCK -> Icon.LOCK;
			case SEMAPHORE -> Icon.SEMAPHORE;
			case BUS -> Icon.BUS;
			case NETWORK -> Icon.NETWORK;
			case CONNECTION -> Icon.CONNECTION;
			case PROPERTY -> Icon.PROPERTY;
			case VARIABLE, SHARED_VARIABLE -> Icon.VARIABLE;
			case TYPE -> Icon.TYPE;
			case KEYWORD -> Icon.KEYWORD;
			case TEMPLATE -> Icon.TEMPLATE;
		};
	}
}
