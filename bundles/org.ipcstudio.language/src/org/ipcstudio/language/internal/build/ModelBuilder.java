package org.ipcstudio.language.internal.build;

import static org.ipcstudio.language.internal.build.BuildContext.FACTORY;

import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.internal.SourceMap;
import org.ipcstudio.language.internal.grammar.IpcParser.*;
import org.ipcstudio.language.internal.parser.SyntaxTree;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Reference;

/** Builds the model of one text. Of a broken text everything is built that has a name or lies between the broken places. */
public final class ModelBuilder {

	private final BuildContext context;
	private final ItemBuilder items;
	private final ProcessBuilder processes;
	private final ChannelBuilder channels;
	private final NodeBuilder nodes;

	private ModelBuilder(BuildContext context) {
		this.context = context;
		ExpressionBuilder expressions = new ExpressionBuilder(context);
		MessageBuilder messages = new MessageBuilder(context, expressions);
		TypeBuilder types = new TypeBuilder(context, expressions);
		PlaceBuilder places = new PlaceBuilder(context, expressions.literals());
		StatementBuilder statements = new StatementBuilder(context, expressions, messages, types);
		items = new ItemBuilder(context, expressions, places);
		processes = new ProcessBuilder(context, expressions, statements, places);
		channels = new ChannelBuilder(context, expressions, messages, types, places);
		nodes = new NodeBuilder(context, expressions, types, places);
	}

	/**
	 * Builds a model.
	 *
	 * @param syntax what was parsed; without a parse tree the result is an empty system
	 */
	public static Result build(SyntaxTree syntax, SourceMap map, ProblemReporter problems) {
		BuildContext context = new BuildContext(map, syntax.tokens(), problems, syntax.intact());
		IpcSystem system = syntax.file() == null ? FACTORY.createIpcSystem()
				: new ModelBuilder(context).system(syntax.file());
		return new Result(system, context.uses());
	}

	/**
	 * A model whose names are not looked up yet.
	 *
	 * @param system the model
	 * @param uses   the names that stand for something else than a {@link Reference}
	 */
	public record Result(IpcSystem system, List<NameUse> uses) {
	}

	private IpcSystem system(FileContext text) {
		IpcSystem system = context.put(FACTORY.createIpcSystem(), text);
		if (Names.isPresent(text.id())) {
			context.name(system, text.id());
			system.setDocumentation(context.documentation(text.getStart()));
		}
		for (ItemContext part : text.item()) {
			if (part.getChildCount() > 0 && part.getChild(0) instanceof ParserRuleContext content) {
				add(item(content), part, system);
			}
		}
		return system;
	}

	private void add(Item item, ItemContext text, IpcSystem system) {
		if (item != null) {
			item.setDocumentation(context.documentation(text.getStart()));
			system.getItems().add(item);
		}
	}

	/** The item; null if it is too broken to be one. */
	private Item item(ParserRuleContext text) {
		return switch (text) {
			case ConnectionContext connection -> items.connection(connection);
			case PropertyContext property -> items.property(property);
			case LinkContext link -> channels.link(link);
			default -> Names.isPresent(text.getRuleContext(IdContext.class, 0)) ? declaration(text) : null;
		};
	}

	private Item declaration(ParserRuleContext text) {
		return switch (text) {
			case ProcessContext process -> processes.process(process);
			case MailboxContext mailbox -> channels.mailbox(mailbox);
			case PipeContext pipe -> channels.pipe(pipe);
			case FifoContext fifo -> channels.fifo(fifo);
			case MemoryContext memory -> nodes.memory(memory);
			case LockContext lock -> nodes.lock(lock);
			case SemaphoreContext semaphore -> nodes.semaphore(semaphore);
			case BusContext bus -> nodes.bus(bus);
			case NetworkContext network -> nodes.network(network);
			case ConstantContext constant -> items.constant(constant);
			case EnumerationContext enumeration -> items.enumeration(enumeration);
			default -> null;
		};
	}
}
