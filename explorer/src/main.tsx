import { createRoot } from 'react-dom/client';
import { Page } from './page/Page';

createRoot(document.getElementById('explorer') as HTMLElement).render(<Page />);
