// What `npm run bench` measures us against: React Flow as its guide shows it, with as many of its own nodes, half as many
// links, and gestures that mean the same. `?cards=1000`.
import 'reactflow/dist/style.css';
import { createRoot } from 'react-dom/client';
import { type Edge, type Node, ReactFlow, useEdgesState, useNodesState } from 'reactflow';

const count = Number(new URLSearchParams(location.search).get('cards'));
/** As wide as a window. */
const COLUMNS = Math.ceil(Math.sqrt(count * 0.63));

const manyNodes = Array.from(
  { length: count },
  (_, i): Node => ({
    id: `${i}`,
    position: { x: (i % COLUMNS) * 228, y: Math.floor(i / COLUMNS) * 90 },
    data: { label: `Compares the offers ${i}` },
  }),
);
const manyEdges = Array.from({ length: count / 2 }, (_, i): Edge => {
  const target = (i * 2 + COLUMNS + 1) % count;
  return { id: `e${i}`, source: `${i * 2}`, target: `${target}` };
});

function Plain() {
  const [nodes, , onNodesChange] = useNodesState(manyNodes);
  const [edges, , onEdgesChange] = useEdgesState(manyEdges);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      onInit={(flow) => Object.assign(globalThis, { flow })}
      minZoom={0.05}
      panOnScroll
    />
  );
}

const root = document.getElementById('root');
if (root) {
  // Not in the page: the server's policy allows no style there.
  Object.assign(root.style, { position: 'fixed', inset: '0' });
  createRoot(root).render(<Plain />);
}
